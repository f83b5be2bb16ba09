import type { Returns } from "../trust/returns/returns";
import { rulesOf, type Rule } from "../trust/returns/rule";
import type { ShopFacts } from "../trust/shop-facts";
import type { Thing } from "./organization";

const ON_SCHEMA = "https://schema.org/";
/** Google reads no more in one policy. */
const COUNTRIES_MAX = 50;

/** The rules of the shop as schema.org's MerchantReturnPolicy, one for each rule and fifty countries. */
export const returnPolicies = (returns: Returns, shop: ShopFacts, link: string): Thing[] =>
  rulesOf(returns, shop).flatMap((rule) =>
    inParts(rule.countries).map((countries) => returnPolicy(rule, countries, link)),
  );

function returnPolicy({ terms, inEea }: Rule, countries: string[], link: string): Thing {
  const policy: Thing = {
    "@type": "MerchantReturnPolicy",
    applicableCountry: countries,
    merchantReturnLink: link,
  };
  if (terms.days === null || terms.days === 0) {
    return { ...policy, returnPolicyCategory: `${ON_SCHEMA}MerchantReturnNotPermitted` };
  }
  return {
    ...policy,
    returnPolicyCategory: `${ON_SCHEMA}MerchantReturnFiniteReturnWindow`,
    merchantReturnDays: terms.days,
    returnMethod: `${ON_SCHEMA}ReturnByMail`,
    // Who sends goods back because they are faulty pays nothing anyway: only a change of mind is said.
    ...(terms.payer === "shop"
      ? { returnFees: `${ON_SCHEMA}FreeReturn` }
      : { customerRemorseReturnFees: `${ON_SCHEMA}ReturnFeesCustomerResponsibility` }),
    // Directive 2011/83/EU, Art. 13(1): all of it. Elsewhere nobody has said so.
    ...(inEea && { refundType: `${ON_SCHEMA}FullRefund` }),
  };
}

const inParts = (countries: string[]): string[][] =>
  Array.from({ length: Math.ceil(countries.length / COUNTRIES_MAX) }, (_, part) =>
    countries.slice(part * COUNTRIES_MAX, (part + 1) * COUNTRIES_MAX),
  );
