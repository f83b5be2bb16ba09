import { onTrustPage } from "../claims/trust-page";
import type { StatedFacts } from "../facts";
import type { LocalizedText, Texts } from "../locale";
import { inShopsLanguages } from "../localized";
import { withoutShopsOrigin } from "../own-address";
import { primaryLocale, type ShopFacts } from "../shop-facts";
import type { Returns } from "./returns";
import { rulesOf, type Rule } from "./rule";
import { said } from "./said";
import { PERIOD_BY_LAW } from "./limits";
import { whereOf } from "./where";
import { withExceptions } from "./with-exceptions";
import { inEachLanguage } from "./words/in-each-language";
import { REASON_WORDS } from "./words/reasons";

type RuleForLiquid = {
  countries: string[];
  where: LocalizedText;
  short: LocalizedText;
  period: LocalizedText;
  way_back: LocalizedText;
  refund: LocalizedText;
  condition: LocalizedText;
};

export type ReturnsForLiquid = {
  /** The language that every text is there in. */
  primary: string;
  url: string;
  /** That of the shop's own country first. */
  rules: RuleForLiquid[];
  exclusions: { reason: LocalizedText; goods: LocalizedText }[];
  not_taken: LocalizedText;
  how: LocalizedText;
  address: LocalizedText;
  exchange: LocalizedText;
  exchange_how: LocalizedText;
  /** Where to withdraw, for countries whose law has that right; empty for others. */
  withdrawal: LocalizedText;
};

/** What `blocks/returns.liquid` reads. Where nothing is taken back, there is no way to send it. */
export function returnsForLiquid(value: Returns, facts: StatedFacts): ReturnsForLiquid | null {
  const { shop } = facts;
  const rules = rulesOf(value, shop);
  if (rules.length === 0) return null;
  const inShop = (own: LocalizedText, ours?: Texts) => inShopsLanguages(own, shop, ours);
  const takesBack = rules.some(({ terms }) => terms.days !== 0);

  return {
    primary: primaryLocale(shop),
    url: withoutShopsOrigin(onTrustPage(facts, "returns"), shop),
    rules: rules.map((rule) => ruleForLiquid(rule, rules, value, shop)),
    exclusions: takesBack
      ? value.exclusions.map(({ reason, goods }) => ({
          reason: inShop({}, REASON_WORDS[reason]),
          goods: inShop(goods),
        }))
      : [],
    not_taken: rules.some(leavesShopFree) ? inShop(value.notTaken) : {},
    how: takesBack
      ? inShop(
          value.how,
          inEachLanguage(({ how }) => how),
        )
      : {},
    address: takesBack ? inShop(value.address) : {},
    exchange:
      takesBack || value.exchange
        ? inShop(
            {},
            inEachLanguage(({ exchange }) => exchange[value.exchange ? "offered" : "none"]),
          )
        : {},
    exchange_how: value.exchange
      ? inShop(
          value.exchangeHow,
          inEachLanguage(({ exchange }) => exchange.how),
        )
      : {},
    withdrawal: rules.some(({ inEea }) => inEea)
      ? inShop(
          {},
          inEachLanguage(({ withdrawal }) => withdrawal),
        )
      : {},
  };
}

/** Where the law leaves the shop free to say what it does not take back. */
const leavesShopFree = ({ inEea, terms }: Rule) =>
  terms.days !== 0 && (!inEea || (terms.days ?? 0) > PERIOD_BY_LAW);

function ruleForLiquid(rule: Rule, rules: Rule[], value: Returns, shop: ShopFacts): RuleForLiquid {
  const words = said(rule, value.condition, shop.currency);
  const isTakenBack = rule.terms.days !== 0;
  const inShop = (texts: Texts | null) => (texts ? inShopsLanguages({}, shop, texts) : {});
  return {
    countries: rule.countries,
    where: rules.length > 1 ? whereOf(rule, rules, shop) : {},
    short: inShop(isTakenBack ? withExceptions(words.short, value) : words.short),
    period: inShop(words.period),
    way_back: inShop(words.wayBack),
    refund: inShop(words.refund),
    condition: inShop(words.condition),
  };
}
