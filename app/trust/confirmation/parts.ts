import { isInEea } from "../countries";
import { countriesShippedTo } from "../countries-shipped-to";
import type { Texts } from "../locale";
import type { ShopFacts } from "../shop-facts";

/** What the confirmation says besides the order itself and who the seller is, in the order of the form. */
export const PARTS = [
  "payment",
  "paymentDetails",
  "cancellation",
  "support",
  "returns",
  "guarantee",
  "withdrawal",
  "terms",
  "security",
] as const;
export type Part = (typeof PARTS)[number];

/** Directive 2011/83/EU, Art. 6(1): what Art. 8(7) wants confirmed. */
const consumerRights = (letter: string): Texts => ({
  en: `Directive 2011/83/EU, Art. 8(7) and 6(1)(${letter})`,
  fr: `directive 2011/83/UE, art. 8, par. 7, et art. 6, par. 1, ${letter})`,
  nb: `direktiv 2011/83/EU art. 8 nr. 7 og art. 6 nr. 1 ${letter}`,
  es: `Directiva 2011/83/UE, art. 8.7 y 6.1.${letter}`,
  de: `Richtlinie 2011/83/EU, Art. 8 Abs. 7 und Art. 6 Abs. 1 Buchst. ${letter}`,
});

const DEMANDED_BY: Partial<Record<Part, Texts>> = {
  payment: consumerRights("g"),
  support: consumerRights("c"),
  returns: consumerRights("i"),
  guarantee: consumerRights("l"),
  withdrawal: consumerRights("h"),
  terms: {
    en: "Directive 2000/31/EC, Art. 10(3)",
    fr: "directive 2000/31/CE, art. 10, par. 3",
    nb: "direktiv 2000/31/EF art. 10 nr. 3",
    es: "Directiva 2000/31/CE, art. 10.3",
    de: "Richtlinie 2000/31/EG, Art. 10 Abs. 3",
  },
};

/** The law follows the consumer: Rome I, Art. 6. The United Kingdom kept it: Consumer Contracts Regulations 2013, reg. 16. */
const sellsWhereItIsLaw = (shop: ShopFacts) =>
  [...countriesShippedTo(shop), shop.country ?? ""].some(
    (country) => isInEea(country) || country === "GB",
  );

/** The article that has the shop's confirmation contain the part; null: the merchant is free. */
export const demandedBy = (part: Part, shop: ShopFacts): Texts | null =>
  (sellsWhereItIsLaw(shop) ? DEMANDED_BY[part] : null) ?? null;

/** What is in the confirmation, whatever was left out before the shop sold where the law has a say. */
export const partsIn = (leftOut: readonly Part[], shop: ShopFacts): Part[] =>
  PARTS.filter((part) => !leftOut.includes(part) || demandedBy(part, shop) !== null);
