import { countriesShippedTo } from "../countries-shipped-to";
import { onTrustPage } from "../claims/trust-page";
import type { Facts } from "../facts";
import type { LocalizedText, Texts } from "../locale";
import { inShopsLanguages } from "../localized";
import { withoutShopsOrigin } from "../own-address";
import type { Picture } from "../picture";
import { primaryLocale, type ShopFacts } from "../shop-facts";
import type { Commercial } from "./commercial";
import type { Guarantee } from "./guarantee";
import { legalGuaranteeIn } from "./legal";
import {
  ALL_GOODS,
  HOW_TO_CLAIM,
  LEGAL_ONE_STAYS,
  LEGAL_SHORT,
  lengthWords,
  shortWords,
  SOME_GOODS_SHORT,
  STAYS_SHORT,
} from "./words/commercial";
import { ELSEWHERE, legalWords } from "./words/legal";

type CommercialForLiquid = {
  giver: string;
  address: string;
  length: LocalizedText;
  goods: LocalizedText;
  covers: LocalizedText;
  how: LocalizedText;
  url: string;
  stays: LocalizedText;
};

export type GuaranteeForLiquid = {
  /** The language that every text is there in, but for the notice. */
  primary: string;
  url: string;
  short: LocalizedText;
  /** In the compact form, below `short`. */
  note: LocalizedText;
  /** By country; the one without countries is for all others. */
  legal: { countries: string[]; text: LocalizedText }[];
  /** Only in the languages that the merchant has the official file in. */
  notice: { pictures: Record<string, Picture>; texts: LocalizedText; address: string };
  commercial: CommercialForLiquid | null;
};

/** What `blocks/guarantee.liquid` reads. */
export function guaranteeForLiquid(value: Guarantee, facts: Facts): GuaranteeForLiquid | null {
  const { shop } = facts;
  const notice = noticeIn(value, shop);
  const { commercial } = value;
  if (!value.legal && !commercial && Object.keys(notice.pictures).length === 0) return null;
  const inShop = (texts: Texts) => inShopsLanguages({}, shop, texts);
  return {
    primary: primaryLocale(shop),
    url: withoutShopsOrigin(onTrustPage(facts, "guarantee"), shop),
    short: inShop(commercial ? shortWords(commercial) : LEGAL_SHORT),
    note: commercial ? inShop(commercial.allGoods ? STAYS_SHORT : SOME_GOODS_SHORT) : {},
    legal: value.legal ? legalIn(shop) : [],
    notice,
    commercial: commercial ? commercialForLiquid(commercial, shop) : null,
  };
}

/** Countries with the same law share an entry. */
function legalIn(shop: ShopFacts): GuaranteeForLiquid["legal"] {
  const byWords = new Map<string, { countries: string[]; texts: Texts }>();
  for (const country of countriesShippedTo(shop)) {
    const texts = legalWords(legalGuaranteeIn(country));
    if (texts === ELSEWHERE) continue;
    const entry = byWords.get(texts.en) ?? { countries: [], texts };
    byWords.set(texts.en, { ...entry, countries: [...entry.countries, country] });
  }
  return [...byWords.values(), { countries: [], texts: ELSEWHERE }].map(({ countries, texts }) => ({
    countries,
    text: inShopsLanguages({}, shop, texts),
  }));
}

function noticeIn({ notice }: Guarantee, shop: ShopFacts): GuaranteeForLiquid["notice"] {
  const locales = shop.locales.map(({ locale }) => locale).filter((one) => notice.pictures[one]);
  const only = <Part>(parts: Record<string, Part>) =>
    Object.fromEntries(Object.entries(parts).filter(([locale]) => locales.includes(locale)));
  return { pictures: only(notice.pictures), texts: only(notice.texts), address: notice.address };
}

const commercialForLiquid = (commercial: Commercial, shop: ShopFacts): CommercialForLiquid => ({
  giver: commercial.giver,
  address: commercial.address,
  length: inShopsLanguages({}, shop, lengthWords(commercial)),
  goods: commercial.allGoods
    ? inShopsLanguages({}, shop, ALL_GOODS)
    : inShopsLanguages(commercial.goods, shop),
  covers: inShopsLanguages(commercial.covers, shop),
  how: inShopsLanguages(commercial.how, shop, HOW_TO_CLAIM),
  url: commercial.url,
  stays: inShopsLanguages({}, shop, LEGAL_ONE_STAYS),
});
