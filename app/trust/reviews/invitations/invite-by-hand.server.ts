import { randomUUID } from "node:crypto";
import { adminFor, type Admin } from "../../../admin-api/admin.server";
import { db, type Tx } from "../../../db.server";
import { enqueue } from "../../../jobs.server";
import { emailHash, shopKey } from "../../shop-key.server";
import { noteLookedUp, orderAtShopify, type WithAddress } from "../../orders/looked-up.server";
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
  const order = await orderAtShopify(shop, typed, connect);
  if (!order) return { ok: false, why: "order-unknown" };
  const { email } = order;
  if (email === null) return { ok: false, why: "no-address" };
  return db.$transaction((tx) => invite(tx, shop, { ...order, email }, now));
}

async function invite(tx: Tx, shop: string, looked: WithAddress, now: Date): Promise<Invited> {
  const order = await noteLookedUp(tx, shop, looked, now);
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
