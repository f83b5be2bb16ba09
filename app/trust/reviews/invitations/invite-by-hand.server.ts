import { randomUUID } from "node:crypto";
import { adminFor, type Admin } from "../../../admin-api/admin.server";
import { ordersNamed, type LookedUpOrder } from "../../../admin-api/orders.server";
import { db, type Tx } from "../../../db.server";
import { enqueue } from "../../../jobs.server";
import { emailHash, shopKey } from "../../shop-key.server";
import { orderNumber } from "../orders/order-number";
import { noteOrder } from "../orders/orders.server";
import { consider } from "./circumstances.server";
import { sealContact } from "./contact.server";
import type { Decision } from "./decide-invitation";
import { lockInvitation } from "./invitation-row.server";

type Why = Extract<Decision, { mail: null }>["why"];

export type Invited =
  { ok: true; id: string } | { ok: false; why: Why | "order-unknown" | "nothing-to-ask" };

/**
 * Asks the buyer of an order now, because the merchant wants that: also of one from before the app was there.
 * The address comes from Shopify; ours is kept only while a mail is to come. Throws `AdminTrouble`.
 */
export async function inviteByHand(
  shop: string,
  typed: string,
  now: Date,
  connect: (shop: string) => Promise<Admin> = adminFor,
): Promise<Invited> {
  const number = orderNumber(typed);
  if (number === "") return { ok: false, why: "order-unknown" };
  const found = await ordersNamed(await connect(shop), number);
  const order = found.find((one) => isCalled(one, number));
  if (!order) return { ok: false, why: "order-unknown" };
  const { email } = order;
  if (email === null) return { ok: false, why: "no-address" };
  return db.$transaction((tx) => invite(tx, shop, { ...order, email }, now));
}

type WithAddress = LookedUpOrder & { email: string };

async function invite(tx: Tx, shop: string, looked: WithAddress, now: Date): Promise<Invited> {
  const order = await noted(tx, shop, looked, now);
  const lines = await tx.orderLine.count({ where: { shop, orderId: order.id } });
  if (lines === 0) return { ok: false, why: "nothing-to-ask" };

  const there = await lockInvitation(tx, shop, { orderId: order.id });
  const { sentAt = null, remindedAt = null, answeredAt = null } = there ?? {};
  // Whatever was said to the first mail, there is no second one by hand.
  if (sentAt) return { ok: false, why: answeredAt ? "answered" : "sent" };
  const asked = { byHand: true, createdAt: now, stoppedFor: null };
  const invitation = { ...asked, sentAt, remindedAt, answeredAt };
  const known = { order, invitation, hasAddress: true };
  const { decision } = await consider(tx, shop, known, now);
  if (!decision.mail) return { ok: false, why: decision.why };

  const { email, firstName } = looked;
  const row = {
    ...asked,
    ...{ dueAt: now, claimedAt: null, stoppedAt: null, trouble: null, troubleAt: null },
    ...{ locale: order.locale ?? "", country: order.country },
    emailHash: emailHash(await shopKey(shop, tx), email),
    sealed: sealContact({ email, name: firstName }),
  };
  const id = there?.id ?? randomUUID();
  await tx.invitation.upsert({
    where: { shop_id: { shop, id } },
    create: { shop, id, orderId: order.id, ...row },
    update: row,
  });
  await enqueue(tx, "invitation", { shop, id }, { key: `${shop} ${id}` });
  return { ok: true, id };
}

const isCalled = ({ name }: LookedUpOrder, number: string) => orderNumber(name) === number;

/** The order as Shopify has it now, in our own form. */
async function noted(tx: Tx, shop: string, looked: WithAddress, now: Date) {
  const { id, name, email, country, locale, orderedAt, bought, ...times } = looked;
  const { fulfilledAt, deliveredAt, cancelledAt } = times;
  const known = await tx.order.findUnique({ where: { shop_id: { shop, id } } });
  const particulars = {
    ...{ number: orderNumber(name), country, locale, orderedAt, first: false },
    emailHash: emailHash(await shopKey(shop, tx), email),
    customerId: known?.customerId ?? null,
  };
  const news = { id, at: now, particulars, fulfilledAt, deliveredAt, cancelledAt };
  await noteOrder(tx, shop, news, bought);
  return tx.order.findUniqueOrThrow({ where: { shop_id: { shop, id } } });
}
