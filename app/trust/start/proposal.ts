import { businessFromShopify } from "../business/from-shopify";
import { CLAIMS } from "../claims/claims";
import type { Facts } from "../facts";
import { legalGuaranteeIn } from "../guarantee/legal";
import { periodByLaw } from "../returns/law-elsewhere";
import { NO_PROMISE } from "../support/answer-units";
import { knownAddress } from "../support/suggested";
import type { Answers } from "./answers";
import type { StatedStep } from "./steps";

/** As many as stand in one row on a computer and in two on a phone. */
const PROPOSED_BADGES = 4;

/** What each step begins with: only what Shopify has told and what the law of the shop's country fixes. */
const PROPOSALS: { [Name in StatedStep]: (facts: Facts) => Answers[Name] } = {
  business({ shop }) {
    const { legalName, address, email, phone } = businessFromShopify(shop);
    return { legalName, ...address, email, phone, registerNumber: "", taxNumber: "" };
  },
  returns({ shop }) {
    const country = shop.country ?? "";
    return {
      days: periodByLaw(country) || null,
      // Directive 2011/83/EU, Art. 14(1): the buyer's, unless the shop says that it pays.
      payer: "buyer",
      guarantee: legalGuaranteeIn(country) !== null,
    };
  },
  support({ shop }) {
    const [email, phone] = [knownAddress("email", shop), knownAddress("phone", shop)];
    return { email, phone, ...NO_PROMISE };
  },
  // Shopify tells nobody but the storefront which ones the checkout takes.
  payments: () => ({ methods: [] }),
  badges: (facts) => ({
    claims: CLAIMS.filter((claim) => claim.holds(facts))
      .slice(0, PROPOSED_BADGES)
      .map(({ id }) => id),
  }),
};

export const proposalFor = <Name extends StatedStep>(step: Name, facts: Facts): Answers[Name] =>
  PROPOSALS[step](facts);
