import { LOCALES, ourLocaleFor, type Locale } from "../../trust/locale";
import { primaryLocale, type ShopFacts } from "../../trust/shop-facts";
import { FACTS_TEXTS } from "./facts-texts";
import { filledIn, plain } from "./liquid-text";

type Known = { facts: ShopFacts; lookedUpAt: Date };

/**
 * Liquid that shows each fact, its source and when it was looked up, in the shopper's language.
 * The ids are where claims link to; the trust page keeps them.
 */
export function factsPage(known: Known | null): string {
  const primary = known && ourLocaleFor(primaryLocale(known.facts));
  const otherwise = primary ?? "en";
  const cases = LOCALES.filter((locale) => locale !== otherwise).map(
    (locale) => `{% when ${tagsOf(locale)} %}${inLanguage(locale, known)}`,
  );
  return [
    `{% assign language = request.locale.iso_code | split: "-" | first %}`,
    `{% case language %}`,
    ...cases,
    `{% else %}${inLanguage(otherwise, known)}{% endcase %}`,
  ].join("\n");
}

// Norwegian has three codes; all who read it read bokmål.
const tagsOf = (locale: Locale) =>
  (locale === "nb" ? ["nb", "no", "nn"] : [locale]).map((tag) => `"${tag}"`).join(", ");

function inLanguage(locale: Locale, known: Known | null): string {
  const texts = FACTS_TEXTS[locale];
  if (!known) return page(locale, `<p>${plain(texts.nothing)}</p>`);

  const { facts, lookedUpAt } = known;
  const day = time(lookedUpAt, locale);
  const source = `<p><small>${filledIn(texts.source, { day })}</small></p>`;
  const sections = sectionsOf(facts, locale).map(
    ({ id, title, html }) =>
      `<section id="${id}"><h2>${plain(title)}</h2><p>${html}</p>${source}</section>`,
  );
  const heading = filledIn(texts.title, { name: plain(facts.name) });
  return page(locale, `<h1>${heading}</h1><p>${plain(texts.intro)}</p>${sections.join("\n")}`);
}

const page = (locale: Locale, content: string) =>
  `<div class="page-width" lang="${locale}" style="max-width:44rem;margin-inline:auto;padding:2rem 1rem;overflow-wrap:anywhere">${content}</div>`;

function sectionsOf(facts: ShopFacts, locale: Locale) {
  const texts = FACTS_TEXTS[locale];
  const host = plain(facts.primaryDomain.host);
  const opened = new Date(facts.createdAt);
  const isDated = !Number.isNaN(opened.getTime());
  const email = facts.contactEmail && plain(facts.contactEmail);
  const said = (
    id: string,
    { title, known, unknown }: { title: string; known: string; unknown: string },
    isKnown: boolean,
    values: Record<string, string>,
  ) => ({ id, title, html: filledIn(isKnown ? known : unknown, values) });

  return [
    said("encrypted-connection", texts.connection, facts.primaryDomain.sslEnabled, { host }),
    said("certified-checkout", texts.checkout, facts.checkoutReady, {}),
    said("shop-since", texts.since, isDated, { opened: isDated ? time(opened, locale) : "" }),
    said("ships-to", texts.shipsTo, facts.shipsTo.length > 0, {
      countries: plain(countries(facts.shipsTo, locale)),
    }),
    said("contact-email", texts.contact, email !== null, {
      email: `<a href="mailto:${email}" style="color:inherit">${email}</a>`,
    }),
  ];
}

function countries(codes: string[], locale: Locale): string {
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const sorted = codes
    .map((code) => names.of(code) ?? code)
    .sort(new Intl.Collator(locale).compare);
  return new Intl.ListFormat(locale).format(sorted);
}

function time(date: Date, locale: Locale): string {
  const written = date.toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
  return `<time datetime="${date.toISOString().slice(0, 10)}">${plain(written)}</time>`;
}
