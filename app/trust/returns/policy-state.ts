/** Fingerprints of a text that we wrote: as we sent it, and as Shopify then showed it. */
export type WrittenPolicy = { sent: string; shown: string };

/**
 * How Shopify's refund policy stands to what we would write: `others` is a text that somebody else
 * wrote or changed, which is never replaced without asking.
 */
export type PolicyState = "absent" | "same" | "ours" | "others";

type Known = {
  /** Fingerprint of what stands in Shopify; null for no text. */
  now: string | null;
  /** Fingerprint of what we would write. */
  wanted: string;
  written: WrittenPolicy | null;
};

/** Shopify may tidy the HTML it is given, so its own version of ours is recognised. */
export function policyState({ now, wanted, written }: Known): PolicyState {
  if (now === null) return "absent";
  if (now === wanted) return "same";
  if (written?.shown !== now) return "others";
  return written.sent === wanted ? "same" : "ours";
}

/** `over` is the fingerprint of the text that the merchant has seen and wants replaced. */
export function mayWrite(known: Known, over: string | null): boolean {
  return policyState(known) === "others" ? over === known.now : true;
}
