import type { Reader } from "../../trust/confirmation/mails/reader";
import type { StatedFacts, Facts } from "../../trust/facts";
import { textFor, type LocalizedText } from "../../trust/locale";
import { NO_SHOP_REVIEWS } from "../../trust/reviews/shop-reviews";
import { primaryLocale } from "../../trust/shop-facts";

/** Everything that was stated, as one person reads it. */
export type Reading = {
  reader: Reader;
  facts: Facts;
  /** In the reader's language, as far as it was written or is ours; empty: nothing is said. */
  said(text: LocalizedText): string;
  /** Also on the shop's own domain, as a mail must have it. */
  whole(address: string): string;
};

/**
 * What the storefront's blocks are made of, in one language more if the shop does not sell in the reader's: words of
 * ours are there in it all the same.
 */
export function readingOf({ shop, settings, now }: StatedFacts, reader: Reader): Reading {
  const isKnown = shop.locales.some(({ locale }) => locale === reader.bought);
  const also = { locale: isKnown ? reader.locale : reader.bought, primary: false, published: true };
  const isThere = shop.locales.some(({ locale }) => locale === also.locale);
  const locales = isThere ? shop.locales : [...shop.locales, also];
  const primary = primaryLocale(shop);
  return {
    reader,
    facts: { shop: { ...shop, locales }, settings, now, reviews: NO_SHOP_REVIEWS },
    said: (text) =>
      textFor(text, reader.bought, reader.locale) ?? textFor(text, primary, primary) ?? "",
    whole: (address) => new URL(address, shop.primaryDomain.url).href,
  };
}
