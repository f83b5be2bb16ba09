import type { Consent } from "./consent";

export const NO_CONSENT: Consent = { by: "", on: null, how: "", note: "", withdrawn: false };

export type ConsentLack = "withdrawn" | "by" | "on" | "how";

/** Why a testimonial is not shown; null where its person's consent is recorded whole. */
export function consentLack({ by, on, how, withdrawn }: Consent): ConsentLack | null {
  if (withdrawn) return "withdrawn";
  if (by.trim() === "") return "by";
  if (on === null) return "on";
  return how === "" ? "how" : null;
}
