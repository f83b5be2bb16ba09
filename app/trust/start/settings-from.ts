import { NO_BADGES } from "../badges/badges";
import { NO_BUSINESS } from "../business/business";
import { NO_GUARANTEE } from "../guarantee/guarantee";
import { isMethodId } from "../payments/method-id";
import { newMethod } from "../payments/new-method";
import { NO_PAYMENTS } from "../payments/payments";
import { NO_RETURNS } from "../returns/returns";
import type { SettingName } from "../settings";
import { newChannel } from "../support/suggested";
import { NO_SUPPORT } from "../support/support";
import type { ShopFacts } from "../shop-facts";
import type { Answers } from "./answers";
import { SETTINGS_OF, type StatedStep } from "./steps";

/** What is saved if the answers are accepted, for the settings' own rules to judge. */
export type SettingInputs = Partial<Record<SettingName, unknown>>;

const MAKERS: {
  [Name in StatedStep]: (
    answers: Answers[Name],
    shop: ShopFacts,
  ) => Record<(typeof SETTINGS_OF)[Name][number], unknown>;
} = {
  business: ({ legalName, email, phone, taxNumber, registerNumber, ...address }, shop) => ({
    business: {
      ...{ ...NO_BUSINESS, legalName, address, email, phone, taxNumber },
      tradingName: shop.name === legalName ? "" : shop.name,
      register: { name: "", number: registerNumber },
    },
  }),
  returns: ({ days, payer, guarantee }) => ({
    returns: { ...NO_RETURNS, base: { ...NO_RETURNS.base, days, payer } },
    guarantee: { ...NO_GUARANTEE, legal: guarantee },
  }),
  support: ({ email, phone, within, unit }, shop) => ({
    support: {
      ...NO_SUPPORT,
      channels: [
        { ...newChannel("email", shop, "email-1"), address: email, answer: { within, unit } },
        // At which hours somebody answers it, nobody has said.
        { ...newChannel("phone", shop, "phone-1"), address: phone, hours: "none" },
      ].filter(({ address }) => address.trim() !== ""),
    },
  }),
  payments: ({ methods }) => ({
    payments: { ...NO_PAYMENTS, methods: methods.filter(isMethodId).map(newMethod) },
  }),
  badges: ({ claims }) => ({
    badges: { ...NO_BADGES, badges: claims.map((claim) => ({ claim, text: {} })) },
  }),
};

export const settingsFrom = <Name extends StatedStep>(
  step: Name,
  answers: Answers[Name],
  shop: ShopFacts,
): SettingInputs => MAKERS[step](answers, shop);
