import { db } from "../../db.server";
import type { Confirmation } from "../../trust/confirmation/confirmation";
import { drawConfirmation } from "../../trust/confirmation/mails/draw-mail.server";
import { readerOf } from "../../trust/confirmation/mails/reader";
import { whatIsConfirmed } from "../../trust/confirmation/mails/what-is-confirmed";
import type { SampleAnswer } from "../../trust/confirmation/answers";
import { demandedBy, partsIn, PARTS } from "../../trust/confirmation/parts";
import type { Locale } from "../../trust/locale";
import { proxyAddress } from "../../trust/proxy-address";
import { loadSettings } from "../../trust/settings.server";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { newestTerms } from "../../trust/terms/versions.server";
import { notificationPiece } from "./notification-piece";
import { notificationSections } from "./notification-sections";
import { sampleOrder } from "./sample-order";
import { statedFor } from "./stated-for";

/** As many products as show how several look. */
const PRODUCTS = 2;

export type Wanted = { value: Confirmation; locale: Locale };

/** The mail as it would be with this setting, of the shop's products, and the same for Shopify's own; null while nothing is known of the shop. */
export async function sampleConfirmation(
  shop: string,
  { value: confirmation, locale }: Wanted,
  now: Date,
): Promise<SampleAnswer> {
  const [known, settings, products, version] = await Promise.all([
    loadShopFacts(shop),
    loadSettings(shop),
    db.product.findMany({
      where: { shop, deletedAt: null },
      orderBy: { lookedUpAt: "desc" },
      take: PRODUCTS,
    }),
    newestTerms(shop),
  ]);
  if (!known) return null;
  const { facts } = known;
  const shopKnown = { shop: facts, settings: { ...settings, confirmation } };
  const reader = readerOf({ locale, country: facts.country }, shopKnown);
  const method = settings.payments.methods[0];
  const titles = products.map(({ title }) => title);
  const order = sampleOrder({ shop: facts, titles, gateways: [method?.id ?? "visa"] }, reader, now);
  const links = {
    withdrawAt: proxyAddress(facts, "withdraw"),
    cancelAt: settings.cancellation.on ? proxyAddress(facts, "cancel") : null,
    terms: version && { version, address: proxyAddress(facts, "terms") },
  };
  const stated = statedFor({ ...shopKnown, now }, reader, order.gateways, links);
  const has = partsIn(confirmation.leftOut, facts);
  const isSaid = (part: (typeof PARTS)[number]) =>
    part === "payment"
      ? settings.payments.methods.length > 0
      : part === "cancellation"
        ? links.cancelAt !== null
        : part === "paymentDetails" || part in stated.parts;
  return {
    ...drawConfirmation(
      whatIsConfirmed({ order, shop: shopKnown, reader, confirmation, stated, ...links }),
    ),
    lacks: PARTS.filter((part) => has.includes(part) && demandedBy(part, facts) && !isSaid(part)),
    piece: notificationPiece(
      notificationSections({ ...shopKnown, now }, reader, stated, has, links.cancelAt),
      locale,
    ),
  };
}
