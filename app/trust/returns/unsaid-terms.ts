import { REFUND_BY_LAW } from "./limits";
import type { Terms } from "./terms";

/** What a rule begins with. */
export const UNSAID_TERMS: Terms = {
  days: null,
  payer: "buyer",
  cost: null,
  refundDays: REFUND_BY_LAW,
};
