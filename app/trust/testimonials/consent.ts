import { z } from "zod";
import { Day } from "../day";
import { plainText } from "../plain-text";
import { CONSENT_WAYS } from "./choices";
import { CONSENT_BY_MAX, CONSENT_NOTE_MAX } from "./limits";

/**
 * The record that the person agreed to be shown, which the shop must be able to give (Regulation (EU)
 * 2016/679, Article 7(1)). It is the shop's own, and never leaves for the storefront.
 */
export const Consent = z.object({
  by: plainText(CONSENT_BY_MAX),
  on: Day.nullable(),
  how: z.enum(CONSENT_WAYS).or(z.literal("")),
  /** Where the proof lies: "mail of 3 March, folder Testimonials". */
  note: plainText(CONSENT_NOTE_MAX),
  /** The person took it back, which must be as easy as giving it: Article 7(3). */
  withdrawn: z.boolean(),
});

export type Consent = z.infer<typeof Consent>;
