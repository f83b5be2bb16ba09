import { accountSecurityForLiquid } from "../trust/account-security/liquid";
import { badgesForLiquid } from "../trust/badges/liquid";
import { businessForLiquid } from "../trust/business/liquid";
import { cancellationForLiquid } from "../trust/cancellation/liquid";
import type { Facts } from "../trust/facts";
import { guaranteeForLiquid } from "../trust/guarantee/liquid";
import { paymentsForLiquid } from "../trust/payments/liquid";
import { questionsForLiquid } from "../trust/questions/liquid";
import { returnsForLiquid } from "../trust/returns/liquid";
import { reviewsForLiquid } from "../trust/reviews/liquid";
import type { SettingName } from "../trust/settings";
import { supportForLiquid } from "../trust/support/liquid";
import { termsForLiquid } from "../trust/terms/liquid";
import { testimonialsForLiquid } from "../trust/testimonials/liquid";
import { trustPageForLiquid, wholeTrustPage } from "../trust/trust-page/liquid";
import { withdrawalForLiquid } from "../trust/withdrawals/liquid";
import { organization, ORGANIZATION_FROM } from "./organization";

/** What each metafield holds. Null is nothing to show. */
const PROJECTIONS = {
  badges: (facts: Facts) => badgesForLiquid(facts.settings.badges, facts),
  payments: (facts: Facts) => paymentsForLiquid(facts.settings.payments, facts),
  returns: (facts: Facts) => returnsForLiquid(facts.settings.returns, facts),
  guarantee: (facts: Facts) => guaranteeForLiquid(facts.settings.guarantee, facts),
  business: (facts: Facts) => businessForLiquid(facts.settings.business, facts),
  support: (facts: Facts) => supportForLiquid(facts.settings.support, facts),
  questions: (facts: Facts) => questionsForLiquid(facts.settings.questions, facts),
  account_security: (facts: Facts) =>
    accountSecurityForLiquid(facts.settings.account_security, facts),
  reviews: (facts: Facts) => reviewsForLiquid(facts.settings.reviews, facts),
  terms: (facts: Facts) => termsForLiquid(facts.settings.terms, facts),
  cancellation: (facts: Facts) => cancellationForLiquid(facts.settings.cancellation),
  withdrawal: (facts: Facts) => withdrawalForLiquid(facts.settings.withdrawal, facts),
  testimonials: (facts: Facts) => testimonialsForLiquid(facts.settings.testimonials, facts),
  trust_page: (facts: Facts) => trustPageForLiquid(facts.settings.trust_page, facts),
  organization,
};

export type StorefrontKey = keyof typeof PROJECTIONS;
export const STOREFRONT_KEYS = Object.keys(PROJECTIONS) as StorefrontKey[];

/** Whether shoppers see blocks that a setting makes. The confirmation makes mails. */
export const isShown = (setting: SettingName): setting is SettingName & StorefrontKey =>
  Object.hasOwn(PROJECTIONS, setting);

export type StorefrontDocument = {
  [Key in StorefrontKey]: ReturnType<(typeof PROJECTIONS)[Key]>;
};

/** What one metafield holds, as a pure function of the facts. */
export const storefrontPart = (key: StorefrontKey, facts: Facts): unknown =>
  PROJECTIONS[key](facts);

/** Everything the storefront shows. */
export const storefrontDocument = (facts: Facts) =>
  Object.fromEntries(
    STOREFRONT_KEYS.map((key) => [key, storefrontPart(key, facts)]),
  ) as StorefrontDocument;

/**
 * The metafields that cannot be told while a setting cannot be read: its own, and what else is made of it.
 * Badges can: a claim that stands on it is not made while nobody knows whether it holds.
 */
export const keysMadeOf = (setting: SettingName): StorefrontKey[] => [
  ...(isShown(setting) ? [setting] : []),
  ...(ORGANIZATION_FROM.some((name) => name === setting) ? (["organization"] as const) : []),
];

/** The same with the trust page whole, which the app itself shows before the merchant has begun with it. */
export const wholeDocument = (facts: Facts, lookedUpAt: Date): StorefrontDocument => ({
  ...storefrontDocument(facts),
  trust_page: wholeTrustPage(facts.settings.trust_page, facts, lookedUpAt),
});
