import { z } from "zod";
import { Day, dayOf } from "../day";
import type { Facts } from "../facts";
import { ItemId } from "../item-id";
import { localized, localizedParagraphs } from "../localized";
import { Picture } from "../picture";
import { plainText } from "../plain-text";
import type { Problem } from "../problem";
import { promiseIn } from "../promises";
import type { Setting } from "../setting";
import { GIVEN, TIES } from "./choices";
import { Consent } from "./consent";
import {
  HEADING_MAX,
  NAME_MAX,
  QUOTE_MAX,
  ROLE_MAX,
  STORY_MAX,
  TESTIMONIALS_MAX,
  TITLE_MAX,
} from "./limits";
import { refusedIn } from "./refused-words";
import { Video } from "./video";
import { isOthersFile } from "../video-place";

const Testimonial = z
  .object({
    id: ItemId,
    quote: localizedParagraphs(QUOTE_MAX),
    name: plainText(NAME_MAX, "speaker-missing"),
    /** Who the person is to a reader: "runs a café in Bergen". */
    role: localized(ROLE_MAX),
    picture: Picture.nullable(),
    /** When it was said. */
    date: Day.nullable(),
    given: z.enum(GIVEN).or(z.literal("")),
    tie: z.enum(TIES).or(z.literal("")),
    title: localized(TITLE_MAX),
    story: localizedParagraphs(STORY_MAX),
    video: Video.nullable(),
    consent: Consent,
  })
  .superRefine(({ quote, name, role, title, story, given, tie }, context) => {
    const refuse = (path: string[], message: string) =>
      context.addIssue({ code: "custom", path, message });

    if (Object.keys(quote).length === 0) refuse(["quote"], "quote-missing");
    if (given === "") refuse(["given"], "given-missing");
    if (tie === "") refuse(["tie"], "tie-missing");
    if (Object.keys(title).length > 0 && Object.keys(story).length === 0) {
      refuse(["story"], "story-missing");
    }
    const inName = refusedIn("name", name);
    if (inName) refuse(["name"], inName);
    const texts = { quote, role, title, story };
    for (const field of ["quote", "role", "title", "story"] as const) {
      for (const [locale, words] of Object.entries(texts[field])) {
        const code = refusedIn(field, words);
        if (code) refuse([field, locale], code);
      }
    }
  });

export type Testimonial = z.infer<typeof Testimonial>;

const Testimonials = z
  .object({
    heading: localized(HEADING_MAX),
    testimonials: z.array(Testimonial).max(TESTIMONIALS_MAX, "too-many-testimonials"),
  })
  .superRefine(({ heading }, context) => {
    for (const [locale, words] of Object.entries(heading)) {
      const message = promiseIn(words, null);
      if (message) context.addIssue({ code: "custom", path: ["heading", locale], message });
    }
  });

export type Testimonials = z.infer<typeof Testimonials>;

export const NO_TESTIMONIALS: Testimonials = { heading: {}, testimonials: [] };

const DAY_MS = 86_400_000;

/** What only the facts tell: that a day is still to come, or a film another shop's. */
function disagreements({ testimonials }: Testimonials, { shop, now }: Facts): Problem[] {
  // A day's grace, as it is tomorrow already in the east.
  const latest = dayOf(new Date(now.getTime() + DAY_MS));
  return testimonials.flatMap(({ date, consent, video }, index) => {
    const at = (code: string, ...path: string[]): Problem => ({
      path: ["testimonials", index, ...path],
      code,
    });
    return [
      ...(date !== null && date > latest ? [at("date-to-come", "date")] : []),
      ...(consent.on !== null && consent.on > latest ? [at("date-to-come", "consent", "on")] : []),
      ...(video && isOthersFile(video.address, shop)
        ? [at("video-elsewhere", "video", "address")]
        : []),
    ];
  });
}

export const TESTIMONIALS: Setting<Testimonials> = {
  name: "testimonials",
  schema: Testimonials,
  whenUnset: NO_TESTIMONIALS,
  upgrades: [],
  disagreements,
};
