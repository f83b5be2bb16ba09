import type { Problem } from "../problem";
import type { PolicyLine } from "./policy-lines";
import type { PolicyState } from "./policy-state";

/** What the merchant sees of Shopify's refund policy before anything is written. */
export type PolicyLook =
  | { is: "unsaid" }
  | { is: PolicyState; seen: string | null; now: PolicyLine[]; wanted: PolicyLine[] };

export type PolicyWritten =
  | { ok: true; look: PolicyLook }
  /** It was changed since it was seen: nothing is written. */
  | { ok: false; look: PolicyLook }
  | { ok: false; problem: Problem };

export type PolicyLookAnswer = { ok: true; look: PolicyLook } | { ok: false; problem: Problem };
