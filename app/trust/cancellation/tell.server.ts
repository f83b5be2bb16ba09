import type { Tx } from "../../db.server";
import { env } from "../../env.server";
import { ourLocaleFor, type Locale } from "../locale";
import { merchantAddress } from "../mails/merchant-address";
import { queueMail } from "../mails/outbox.server";
import { languageFor, senderFrom, type KnownShop } from "../mails/sender";
import { orderAddress, signedOrder } from "../orders/order-link.server";
import { paidBack } from "../paid-back";
import { proxyAddress } from "../proxy-address";
import { loadSettings } from "../settings.server";
import { primaryLocale } from "../shop-facts";
import { loadShopFacts } from "../shop-facts.server";
import { shopKey, type ShopKey } from "../shop-key.server";
import type { Cancellation } from "./cancellation";
import { drawBuyerMail, drawMerchantMail } from "./mails/draw-mail.server";
import type { BuyerContent } from "./mails/mail";

async function knownShop(tx: Tx, shop: string): Promise<KnownShop | null> {
  const known = await loadShopFacts(shop, tx);
  return known && { shop: known.facts, settings: await loadSettings(shop, tx) };
}

type About = BuyerContent["about"]["what"];

/** Tells the buyer, once of each. Nobody can be told whose address Shopify keeps back. */
export async function tellBuyer(
  tx: Tx,
  shop: string,
  request: Cancellation,
  what: About,
  now: Date,
): Promise<void> {
  const facts = await knownShop(tx, shop);
  const { email, id } = request;
  if (!facts || email === null) return;
  const locale = languageFor(request.locale, facts);
  const links = linksOf(facts, await shopKey(shop, tx), request, locale);
  const content: BuyerContent = {
    ...{ locale, shop: senderFrom(facts, locale), order: request.orderNumber, links },
    about: aboutOf(what, request, facts, locale),
  };
  const replyTo = merchantAddress(facts);
  const mail = {
    ...{ to: email, from: { name: facts.shop.name } },
    ...(replyTo && { replyTo }),
    ...drawBuyerMail(content),
  };
  const kind = "cancellation-answer";
  await queueMail(tx, shop, { name: `cancellation-${what}:${id}`, kind, about: id, mail }, now);
}

function aboutOf(
  what: About,
  { gateways, decidedBy, reason, words }: Cancellation,
  facts: KnownShop,
  locale: Locale,
): BuyerContent["about"] {
  switch (what) {
    case "received":
      return { what };
    case "cancelled":
      return { what, paid: paidBack(gateways, facts, locale), byShop: decidedBy === "shopify" };
    case "declined":
      return { what, reason: reason ?? "other", words };
  }
}

/** Whoever reads the buyer's mail is the buyer, and is told all: hence with the order's signature. */
function linksOf(
  { shop }: KnownShop,
  key: ShopKey,
  { id, orderId }: Cancellation,
  locale: Locale,
): BuyerContent["links"] {
  const proof: Record<string, string> =
    orderId === null ? {} : { order: signedOrder(key, "cancellation", orderId) };
  return {
    state: proxyAddress(shop, "cancellation", { id, ...proof, lang: locale }),
    withdraw:
      orderId === null
        ? proxyAddress(shop, "withdraw")
        : orderAddress(shop, key, "withdraw", orderId),
  };
}

/** Tells the merchant, once of each. */
export async function tellMerchant(
  tx: Tx,
  shop: string,
  request: Cancellation,
  what: "asked" | "stuck",
  now: Date,
): Promise<void> {
  const facts = await knownShop(tx, shop);
  const to = facts && merchantAddress(facts);
  if (!facts || !to) return;
  const { id, email, gateways, requestedAt, orderNumber: order } = request;
  const locale = ourLocaleFor(primaryLocale(facts.shop)) ?? "en";
  const { timeZone, name } = facts.shop;
  const time = { dateStyle: "long", timeStyle: "short", timeZone } as const;
  const drawn = drawMerchantMail({
    ...{ locale, shop: senderFrom(facts, locale), order, isStuck: what === "stuck" },
    time: new Intl.DateTimeFormat(locale, time).format(requestedAt),
    paid: paidBack(gateways, facts, locale),
    link: `https://${shop}/admin/apps/${env.SHOPIFY_API_KEY}/app/orders/cancellations`,
  });
  const mail = {
    to,
    from: { name: `Tillit, ${name}` },
    ...(email && { replyTo: email }),
    ...drawn,
  };
  const queued = { name: `cancellation-${what}:${id}`, kind: "cancellation-notice" as const };
  await queueMail(tx, shop, { ...queued, about: id, mail, ...(email && { buyer: email }) }, now);
}
