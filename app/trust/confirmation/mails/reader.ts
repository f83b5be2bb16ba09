import { languageOf, type Locale } from "../../locale";
import { languageFor, type KnownShop } from "../../mails/sender";
import { primaryLocale } from "../../shop-facts";

/** Who reads the mail: which words of ours, which of the merchant's, and how numbers and days are written. */
export type Reader = {
  locale: Locale;
  /** As the order was bought: `pt-BR`. */
  bought: string;
  country: string | null;
  /** For dates and amounts: with the country that the language does not name. */
  region: string;
};

type Buyer = { locale: string | null; country: string | null };

export function readerOf({ locale: told, country }: Buyer, shop: KnownShop): Reader {
  const bought = told === null ? primaryLocale(shop.shop) : languageIn(told, shop);
  const locale = languageFor(bought, shop);
  // Dates in the language of the words beside them, which is not always the buyer's own.
  const own = languageOf(bought) === locale && bought.includes("-") ? bought : locale;
  const where = country ?? shop.shop.country;
  const region = own.includes("-") || where === null ? own : `${own}-${where}`;
  return { locale, bought, country, region };
}

/** What an app has noted as a buyer's language need be none that dates can be written in. */
const languageIn = (told: string, { shop }: KnownShop): string =>
  [told, languageOf(told)].find(isLanguage) ?? primaryLocale(shop);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export const moneyFor = ({ region }: Pick<Reader, "region">, currency: string) => {
  const format = new Intl.NumberFormat(region, { style: "currency", currency });
  return (amount: number): string => format.format(amount);
};

/** Day, hour and zone: when a period began must be told without knowing where the shop is. */
export const momentFor = ({ region }: Pick<Reader, "region">, timeZone: string) => {
  const format = new Intl.DateTimeFormat(region, {
    ...{ day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" },
    ...{ timeZone, timeZoneName: "short" },
  });
  return (moment: Date): string => `${format.format(moment)} (${timeZone})`;
};

export const percentFor = ({ region }: Pick<Reader, "region">) => {
  const format = new Intl.NumberFormat(region, { style: "percent", maximumFractionDigits: 3 });
  return (rate: number): string => format.format(rate);
};
