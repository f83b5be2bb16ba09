import { wholeDocument } from "../../storefront/document";
import { renderBlock } from "../../storefront/preview.server";
import type { Facts } from "../../trust/facts";
import { LOCALES, ourLocaleFor } from "../../trust/locale";
import { primaryLocale } from "../../trust/shop-facts";
import { plain } from "../../storefront/liquid-text";
import { ROOT, withRoot } from "../../storefront/theme-root";
import { HEADING, NOTHING_YET } from "./page-texts";

type Known = { facts: Facts; lookedUpAt: Date };
type InLanguage = { locale: string; html: string };

/**
 * Liquid that shows the trust page's own block, drawn in each of the shop's languages: what proofs lead to
 * while the shop has no page of its own for it.
 */
export async function trustPage({ facts, lookedUpAt }: Known): Promise<string> {
  const primary = primaryLocale(facts.shop);
  const locales = facts.shop.locales.filter(({ published }) => published);
  const drawn = await Promise.all(
    [...new Set([primary, ...locales.map(({ locale }) => locale)])].map((locale) =>
      inLanguage(locale, facts, lookedUpAt),
    ),
  );
  return inTheLanguageOf("request.locale.iso_code", drawn);
}

async function inLanguage(locale: string, facts: Facts, lookedUpAt: Date): Promise<InLanguage> {
  const { shop, now } = facts;
  const html = await renderBlock("trust-page", wholeDocument(facts, lookedUpAt), {
    locale,
    now,
    timeZone: shop.timeZone,
    root: ROOT,
  });
  const ours = ourLocaleFor(locale) ?? ourLocaleFor(primaryLocale(shop)) ?? "en";
  const heading = plain(HEADING[ours].replace("[name]", () => shop.name));
  const safe = withRoot(html);
  return { locale, html: page(locale, `<h1 style="margin-block-end:1rem">${heading}</h1>${safe}`) };
}

/** Shopify was never asked about the shop: not its languages, either. */
export function nothingYet(): string {
  const said = LOCALES.flatMap((locale) =>
    // Norwegian has three codes; all who read it read bokmål.
    (locale === "nb" ? ["nb", "no", "nn"] : [locale]).map((tag) => ({
      locale: tag,
      html: page(locale, `<p>${plain(NOTHING_YET[locale])}</p>`),
    })),
  );
  return inTheLanguageOf(`request.locale.iso_code | split: "-" | first`, said);
}

/** The first is for whoever reads none of them. */
const inTheLanguageOf = (asked: string, [otherwise, ...others]: InLanguage[]) =>
  [
    `{% assign asked = ${asked} %}`,
    `{% case asked %}`,
    ...others.map(({ locale, html }) => `{% when "${locale}" %}${html}`),
    `{% else %}${otherwise?.html ?? ""}{% endcase %}`,
  ].join("\n");

const page = (locale: string, content: string) =>
  `<div class="page-width" lang="${locale}" style="max-width:60rem;margin-inline:auto;padding:2rem 1rem;overflow-wrap:anywhere">${content}</div>`;
