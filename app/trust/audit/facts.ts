import type { Facts } from "../facts";
import type { LocalizedText } from "../locale";
import type { TermsStamp } from "../terms/version";
import type { PlacedBlocks } from "./placed-blocks";
import type { StorefrontLook } from "./storefront-look";

/** What a policy that Shopify publishes says, as HTML by the shop's language; of most of them only what a check finds wrong. */
export type PolicyText = { type: string; texts: LocalizedText };

/** Everything that checks look at, gathered once. Null is "not known", never "no": what it would tell does not apply. */
export type AuditFacts = Facts & {
  /** Where our blocks stand in the published theme. */
  placed: PlacedBlocks | null;
  policyTexts: PolicyText[] | null;
  /** Shopify's names of what the checkout takes, as in `shop.enabled_payment_types`. */
  paymentTypes: string[] | null;
  termsVersions: { count: number; newest: TermsStamp | null } | null;
  /** When the newest confirmation left, and when the newest one was refused for good. */
  confirmations: { lastSent: Date | null; lastRefused: Date | null } | null;
  /** Shown reviews of ours without a reply that are older than 30 days. */
  unansweredReviews: number | null;
  /** Withdrawals whose money should have been paid back by now. */
  overdueWithdrawals: number | null;
  /** How the last publication went: a code under `publication.`, or none. */
  publication: { problem: string | null } | null;
  look: StorefrontLook | null;
};
