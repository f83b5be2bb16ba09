import { z } from "zod";
import { paragraphs, plainText } from "../../plain-text";
import { BODY_MAX, NAME_MAX, TITLE_MAX } from "../limits";
import { isRating } from "../tally";
import { VideoLink } from "./video-link";

export const AuthorName = plainText(NAME_MAX, "name-missing");

/** What an author types about one product; the messages are codes of the page's words. */
export const Written = z.object({
  rating: z.string().transform(Number).refine(isRating, "rating-missing"),
  title: plainText(TITLE_MAX),
  body: paragraphs(BODY_MAX),
  video: VideoLink,
});
export type Written = z.infer<typeof Written>;

/** The author's words on why a refusal is wrong. */
export const Objection = paragraphs(BODY_MAX, "objection-missing");
