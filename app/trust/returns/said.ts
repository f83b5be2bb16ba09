import type { Locale, Texts } from "../locale";
import type { Condition } from "./choices";
import type { Rule } from "./rule";
import { PERIOD_BY_LAW } from "./limits";
import { inEachLanguage } from "./words/in-each-language";
import type { Words } from "./words/words";

/** What a rule says, sentence by sentence; null where there is nothing to say. */
export type Said = {
  short: Texts;
  period: Texts;
  wayBack: Texts | null;
  refund: Texts | null;
  condition: Texts | null;
};

/** A rule in plain words. `currency` is the shop's. */
export function said(rule: Rule, condition: Condition, currency: string): Said {
  const days = rule.terms.days ?? 0;
  if (days === 0) {
    return {
      short: inEachLanguage(({ short }) => short.none),
      period: inEachLanguage(({ period }) => period.none),
      wayBack: null,
      refund: null,
      condition: null,
    };
  }
  const { payer, refundDays } = rule.terms;
  return {
    short: inEachLanguage(({ short }) => short[payer === "shop" ? "free" : "paid"](days)),
    period: inEachLanguage(({ period }) => periodIn(period, days, rule.inEea)),
    wayBack: inEachLanguage((words, locale) => wayBackIn(words, locale, rule, currency)),
    refund: inEachLanguage(({ refund }) => refund[rule.inEea ? "eea" : "elsewhere"](refundDays)),
    condition: inEachLanguage((words) => conditionIn(words, condition, days, rule.inEea)),
  };
}

function periodIn(period: Words["period"], days: number, inEea: boolean): string {
  if (!inEea) return period.elsewhere(days);
  const byLaw = days > PERIOD_BY_LAW ? period.partByLaw : period.allByLaw;
  return `${period.eea(days)} ${byLaw}`;
}

function wayBackIn({ wayBack }: Words, locale: Locale, { terms }: Rule, currency: string): string {
  if (terms.payer === "shop") return wayBack.shop;
  if (terms.cost === null) return wayBack.buyer;
  return `${wayBack.buyer} ${wayBack.about(money(terms.cost, currency, locale))}`;
}

const money = (amount: number, currency: string, locale: Locale) =>
  new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    trailingZeroDisplay: "stripIfInteger",
  }).format(amount);

/**
 * Within the law's period goods may be tried, whatever the shop would like: Directive 2011/83/EU,
 * Art. 14(2) and 25. A condition of the shop's own counts after it.
 */
function conditionIn(words: Words, condition: Condition, days: number, inEea: boolean): string {
  if (condition === "as-in-a-shop") return words.trying;
  if (!inEea) return words.condition[condition];
  if (days <= PERIOD_BY_LAW) return words.trying;
  return `${words.trying} ${words.conditionAfterLaw[condition]}`;
}
