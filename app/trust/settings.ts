import { z } from "zod";
import { ACCOUNT_SECURITY } from "./account-security/account-security";
import { BADGES } from "./badges/badges";
import { BUSINESS } from "./business/business";
import { CONFIRMATION } from "./confirmation/confirmation";
import { CANCELLATIONS } from "./cancellation/cancellations";
import { GUARANTEE } from "./guarantee/guarantee";
import { PAYMENTS } from "./payments/payments";
import { QUESTIONS } from "./questions/questions";
import { RETURNS } from "./returns/returns";
import { REVIEWS } from "./reviews/reviews";
import { SUPPORT } from "./support/support";
import { TERMS } from "./terms/terms";
import { TESTIMONIALS } from "./testimonials/testimonials";
import { TRUST_PAGE } from "./trust-page/trust-page";
import { WITHDRAWAL } from "./withdrawals/withdrawal-setting";

/** Every page of settings the app has. Adding one here is what makes it loaded, saved and published. */
export const SETTINGS = {
  badges: BADGES,
  payments: PAYMENTS,
  returns: RETURNS,
  guarantee: GUARANTEE,
  business: BUSINESS,
  support: SUPPORT,
  questions: QUESTIONS,
  account_security: ACCOUNT_SECURITY,
  reviews: REVIEWS,
  terms: TERMS,
  confirmation: CONFIRMATION,
  cancellation: CANCELLATIONS,
  withdrawal: WITHDRAWAL,
  testimonials: TESTIMONIALS,
  trust_page: TRUST_PAGE,
};

export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

export const SettingName = z.enum(SETTING_NAMES);

export type TrustSettings = {
  [Name in SettingName]: (typeof SETTINGS)[Name]["whenUnset"];
};

/** What a shop has that never saved anything. */
export const NO_SETTINGS = Object.fromEntries(
  Object.entries(SETTINGS).map(([name, { whenUnset }]) => [name, whenUnset]),
) as TrustSettings;
