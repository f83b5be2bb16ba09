import { countryNames } from "../countries";
import { LOCALES, textFor, type Locale, type LocalizedText, type Texts } from "../locale";
import { inLanguagesOf, inShopsLanguages } from "../localized";
import { primaryLocale, type ShopFacts } from "../shop-facts";
import { KEPT_DAYS } from "../orders/order";
import type { Reviews } from "./reviews";
import { RULE_WORDS } from "./rule-words/in-each-language";
import type { Cause, Rule, RuleWords } from "./rule-words/words";

export type RuleForLiquid = { title: LocalizedText; text: LocalizedText };

/** How reviews work in this shop, as it is set: what every list of reviews links to. */
export function rulesForLiquid(reviews: Reviews, shop: ShopFacts): RuleForLiquid[] {
  const said = LOCALES.map((locale) => [locale, rulesIn(locale, reviews)] as const);
  const [first] = said;
  return (first?.[1] ?? []).map((_, index) => ({
    title: inShopsLanguages(
      {},
      shop,
      textsOf(said, (rules) => rules[index]?.title),
    ),
    text: withOwnWords(
      textsOf(said, (rules) => rules[index]?.text),
      said[0]?.[1][index]?.own ?? {},
      shop,
    ),
  }));
}

type OwnRule = Rule & {
  /** What the merchant adds. */
  own?: LocalizedText;
};

const textsOf = (
  said: (readonly [Locale, OwnRule[]])[],
  pick: (rules: OwnRule[]) => string | undefined,
) => Object.fromEntries(said.map(([locale, rules]) => [locale, pick(rules) ?? ""])) as Texts;

function withOwnWords(ours: Texts, own: LocalizedText, shop: ShopFacts): LocalizedText {
  const together = Object.entries(inLanguagesOf(shop, ours)).map(([locale, words]) => {
    const added = textFor(own, locale, primaryLocale(shop));
    return [locale, added === null ? words : `${words}\n${added}`];
  });
  return inShopsLanguages(Object.fromEntries(together), shop);
}

function rulesIn(locale: Locale, reviews: Reviews): OwnRule[] {
  const words = RULE_WORDS[locale];
  const { who, verified, stars, refused, changed, elsewhere, report, kept } = words;
  return [
    { title: who.title, text: who[reviews.writers ?? "nobody"] },
    verified,
    { title: words.held.title, text: heldIn(words, reviews) },
    stars,
    refused,
    changed,
    ...incentiveIn(words, reviews),
    { title: words.asked.title, text: askedIn(words, reviews, locale) },
    elsewhere,
    report,
    { title: kept.title, text: kept.text(KEPT_DAYS) },
  ];
}

/** What is looked at first whatever the merchant has set: see hold-reasons.ts. */
const ALWAYS: Cause[] = ["duplicate", "machine", "many", "edited", "reported"];

function heldIn({ held }: RuleWords, { holds }: Reviews): string {
  if (holds.everything) return `${held.everything} ${held.byHand}`;
  const causes: Cause[] = [
    ...(holds.words.length > 0 ? (["words"] as const) : []),
    ...(holds.links ? (["links"] as const) : []),
    ...(holds.photos ? (["photos"] as const) : []),
    ...(holds.origins.length > 0 ? (["origins"] as const) : []),
    ...ALWAYS,
  ];
  const listed = causes.map((cause) => held.cause[cause]).join(held.between);
  return `${held.some} ${listed}. ${held.byHand}`;
}

function incentiveIn({ incentive: { title, given } }: RuleWords, reviews: Reviews): OwnRule[] {
  const { incentive, incentiveText } = reviews;
  if (incentive === "") return [];
  const own = incentive === "none" ? {} : { own: incentiveText };
  return [{ title, text: given[incentive], ...own }];
}

function askedIn({ asked }: RuleWords, { invitations }: Reviews, locale: Locale): string {
  const { on, days, countedFrom, perType, reminderDays, notIn } = invitations;
  if (!on) return asked.off;
  return [
    asked.on[countedFrom](days),
    ...(perType.length > 0 ? [asked.perType] : []),
    ...(reminderDays === null ? [] : [asked.reminder(reminderDays)]),
    ...(notIn.length > 0 ? [asked.notIn(countryNames(notIn, locale))] : []),
    asked.all,
  ].join(" ");
}
