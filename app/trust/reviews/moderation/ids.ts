import { z } from "zod";
import { REVIEWS_AT_ONCE } from "./review-search";

/** Which reviews one stroke is about. */
export const Ids = z.array(z.string().min(1).max(64)).min(1).max(REVIEWS_AT_ONCE);
