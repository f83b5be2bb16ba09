import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { knownShop } from "../doors/known-shop.server";
import { primaryLocale, type ShopFacts } from "../shop-facts";
import { orderInLink } from "../orders/order-link.server";
import { shopKey } from "../shop-key.server";
import type { Locale } from "../locale";
import { readable } from "./readable";
import { TERMS_PAGE } from "./terms-address";
import { termsOfOrder, type OrderWithTerms } from "./terms-of-order.server";
import { TermsPage, type TermsPageContent } from "./terms-page";
import type { TermsVersion } from "./version";
import { newestTerms, termsHashed } from "./versions.server";
import { WORDS } from "./words/in-each-language";

/** What the page's address asks for. */
export type Asked = { version: string | null; order: string | null; lang: string | null };

export async function drawTermsPage(shop: string, asked: Asked): Promise<string> {
  return renderToStaticMarkup(createElement(TermsPage, { content: await content(shop, asked) }));
}

async function content(shop: string, asked: Asked): Promise<TermsPageContent> {
  const [{ facts, language }, newest] = await Promise.all([knownShop(shop), newestTerms(shop)]);
  const order = asked.order === null ? undefined : await orderFrom(shop, asked.order);
  const locale = language(asked.lang, order?.locale ?? "");
  const moment = momentIn(locale, facts);
  const { said, version } =
    order === undefined
      ? await ofVersion(shop, asked.version, newest, locale)
      : order === null
        ? await ofLostOrder(shop, asked.version, newest, locale)
        : ofOrder(order, locale, moment);
  const shown = version?.source === "none" ? null : version;
  // Whoever asks for another language than ours still gets the text in it.
  const read = asked.lang ?? order?.locale ?? locale;
  const primary = facts ? primaryLocale(facts) : locale;
  const text = shown && readable(shown, read, primary);
  return {
    locale,
    said: shown || said.length > 0 ? said : [WORDS[locale].noTerms],
    version: shown &&
      text && {
        ...text,
        ...{ number: shown.number, hash: shown.hash, date: moment(shown.publishedAt) },
      },
    newest: shown && newest && shown.hash !== newest.hash ? hrefOf({}, locale) : null,
    languages: shown
      ? Object.keys(shown.texts)
          .filter((other) => other !== text?.locale)
          .map((other) => ({
            ...{ locale: other, name: nameOf(other), href: hrefOf(asked, other) },
          }))
      : [],
  };
}

type Said = { said: string[]; version: TermsVersion | null };

async function ofVersion(
  shop: string,
  hash: string | null,
  newest: TermsVersion | null,
  locale: Locale,
): Promise<Said> {
  if (!hash || hash === newest?.hash) return { said: [], version: newest };
  const version = await termsHashed(shop, hash);
  const { older, noVersion } = WORDS[locale];
  return { said: [version ? older : noVersion], version: version ?? newest };
}

/** What its link says beside it stays true: no version is ever changed. */
async function ofLostOrder(
  shop: string,
  hash: string | null,
  newest: TermsVersion | null,
  locale: Locale,
): Promise<Said> {
  const version = hash ? await termsHashed(shop, hash) : null;
  const { named, gone } = WORDS[locale].order;
  return { said: [version ? named : gone], version: version ?? newest };
}

function ofOrder(order: OrderWithTerms, locale: Locale, moment: (time: Date) => string): Said {
  const words = WORDS[locale].order;
  const { how, version } = order;
  const about = words[how ?? "untold"]({ number: order.number, date: moment(order.orderedAt) });
  if (how === "ticked" || how === "stated") return { said: [about], version };
  return { said: [about, version ? words.published : words.nothing], version };
}

/** Null: the link was made up or cut off, or the order is not known. */
async function orderFrom(shop: string, signed: string): Promise<OrderWithTerms | null> {
  const id = orderInLink(await shopKey(shop), "terms", signed);
  return id === null ? null : termsOfOrder(shop, id);
}

function hrefOf({ version, order }: Partial<Asked>, lang: string): string {
  const query = new URLSearchParams({
    ...(version && { version }),
    ...(order && { order }),
    lang,
  });
  return `${TERMS_PAGE}?${query.toString()}`;
}

/** English, German and Spanish write dates differently from country to country: as where the shop is. */
function momentIn(locale: Locale, shop: ShopFacts | null) {
  const writer = new Intl.DateTimeFormat(shop?.country ? `${locale}-${shop.country}` : locale, {
    ...{ dateStyle: "long", timeStyle: "short", timeZone: shop?.timeZone ?? "UTC" },
  });
  return (time: Date) => writer.format(time);
}

/** A language by its own name. */
const nameOf = (locale: string) =>
  new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
