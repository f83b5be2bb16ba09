import { z } from "zod";
import { localized } from "../localized";
import { REASONS } from "./choices";
import { WHICH_GOODS_MAX } from "./limits";

export const Exclusion = z.object({
  reason: z.enum(REASONS),
  /** Which of the shop's goods that is: "earrings", "cut flowers". */
  goods: localized(WHICH_GOODS_MAX),
});

export type Exclusion = z.infer<typeof Exclusion>;
