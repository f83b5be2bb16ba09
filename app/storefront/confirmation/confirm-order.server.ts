import type { Tx } from "../../db.server";
import { log } from "../../log.server";
import { whyNotConfirmed } from "../../trust/confirmation/not-confirmed";
import { drawConfirmation } from "../../trust/confirmation/mails/draw-mail.server";
import { readerOf } from "../../trust/confirmation/mails/reader";
import { whatIsConfirmed } from "../../trust/confirmation/mails/what-is-confirmed";
import type { PlacedOrder } from "../../trust/confirmation/placed-order";
import { queueMail } from "../../trust/mails/outbox.server";
import { orderAddress } from "../../trust/orders/order-link.server";
import { loadSettings } from "../../trust/settings.server";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { shopKey } from "../../trust/shop-key.server";
import { statedFor } from "./stated-for";
import { termsThatApplied } from "./terms-that-applied.server";

/** `order` is null where it could not be read. */
type Told = { id: string; order: PlacedOrder | null; toldAt: Date };

/**
 * Has an order confirmed to its buyer, once however often it is told; where it is not, it is written down why. What
 * is too old was so when it was told, however long we ourselves were away.
 */
export async function confirmOrder(
  tx: Tx,
  shop: string,
  { id, order, toldAt }: Told,
  now: Date,
): Promise<void> {
  if (!order) log.error({ shop }, "ALARM: an order of a shape that cannot be confirmed");
  const unconfirmed = order ? whyNotConfirmed(order, toldAt) : "unreadable";
  if (unconfirmed !== null) {
    await tx.order.updateMany({ where: { shop, id }, data: { unconfirmed } });
  } else if (order?.buyer.email) {
    const { email, name } = order.buyer;
    const mail = await mailAbout(tx, shop, order, now);
    const to = { to: email, ...(name && { toName: name }) };
    const queued = { name: `confirmation:${id}`, kind: "confirmation" as const, about: id };
    await queueMail(tx, shop, { ...queued, mail: { ...to, ...mail } }, now);
  }
}

/** All but to whom. */
async function mailAbout(tx: Tx, shop: string, order: PlacedOrder, now: Date) {
  const [known, settings, key] = await Promise.all([
    loadShopFacts(shop, tx),
    loadSettings(shop, tx),
    shopKey(shop, tx),
  ]);
  // Right after an installation they are a moment late; the confirmation is then written a little later.
  if (!known) throw new Error("an order came before it was known anything of its shop");
  const { facts } = known;
  const { confirmation } = settings;
  const country = order.deliveredTo?.country ?? order.billedTo?.country ?? null;
  const shopKnown = { shop: facts, settings };
  const reader = readerOf({ locale: order.locale, country }, shopKnown);
  const stated = statedFor({ ...shopKnown, now }, reader, order.gateways, {
    withdrawAt: orderAddress(facts, key, "withdraw", order.id),
    terms: await termsThatApplied(tx, facts, key, order),
  });
  const replyTo = confirmation.replyTo || facts.contactEmail;
  return {
    from: { name: facts.name },
    ...(replyTo && { replyTo }),
    ...drawConfirmation(
      whatIsConfirmed({
        ...{ order, shop: shopKnown, reader, confirmation, stated },
        cancelAt: settings.cancellation.on ? orderAddress(facts, key, "cancel", order.id) : null,
      }),
    ),
  };
}
