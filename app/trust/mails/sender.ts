import { countryName } from "../countries";
import type { Facts } from "../facts";
import { languageOf, ourLocaleFor, type Locale, type LocalizedText } from "../locale";
import { addressLines } from "../postal-address";
import { primaryLocale } from "../shop-facts";
import type { Sender } from "./mail";

/** What a mail needs to know of the shop. */
export type KnownShop = Pick<Facts, "shop" | "settings">;

/** Who writes: the business as the merchant has stated it, else as Shopify knows the shop. */
export function senderFrom({ shop, settings }: KnownShop, locale: Locale): Sender {
  const { legalName, address: stated } = settings.business;
  const known = shop.address;
  const address =
    stated.line1 !== "" || !known
      ? stated
      : {
          ...{ line1: known.address1, line2: known.address2, postalCode: known.zip },
          ...{ city: known.city, region: known.province, country: known.country ?? "" },
        };
  const country = address.country === "" ? "" : countryName(address.country, locale);
  const lines = [legalName || known?.company || "", ...addressLines(address), country];
  return {
    name: shop.name,
    url: shop.primaryDomain.url,
    address: lines.filter((line) => line !== ""),
  };
}

/** The language of ours to write in to somebody who bought, or wrote, in `locale`. */
export const languageFor = (locale: string, { shop }: Pick<KnownShop, "shop">): Locale =>
  ourLocaleFor(locale) ?? ourLocaleFor(primaryLocale(shop)) ?? "en";

/**
 * The merchant's own words for a mail in `locale`: those in its language, or in the primary one for whoever reads
 * none of ours. Null: ours are closer to the reader.
 */
export function ownWords(
  text: LocalizedText,
  locale: string,
  { shop }: Pick<KnownShop, "shop">,
): string | null {
  const primary = primaryLocale(shop);
  const inPrimary = text[primary] ?? null;
  const read = text[locale] ?? text[languageOf(locale)];
  if (read !== undefined) return read;
  return languageFor(locale, { shop }) === ourLocaleFor(primary) ? inPrimary : null;
}
