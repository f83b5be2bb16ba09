import { Prisma } from "@prisma/client";
import { adminFor, AdminTrouble, type Admin } from "../../admin-api/admin.server";
import { orderNow, type OrderNow } from "../../admin-api/cancel-order.server";
import { db, type Tx } from "../../db.server";
import { log } from "../../log.server";
import { hearOfOrder } from "../orders/looked-up.server";
import { orderNumber } from "../orders/order-number";
import { lockOrder } from "../orders/orders.server";
import { emailHash, shopKey } from "../shop-key.server";
import { GOING_ON } from "./ask.server";
import { standingOf, type Cancellation } from "./cancellation";
import { cancellationFrom, cancellationOf, sealAsker } from "./stored-cancellation.server";
import { tellBuyer, tellMerchant } from "./tell.server";

type Connect = (shop: string) => Promise<Admin>;

/**
 * Finds the order of a request and how it stands at Shopify, and tells the merchant; or the buyer, where there is
 * nothing to decide any more. May be called twice. While Shopify does not answer, the merchant is told what is
 * known, and this throws, to be tried again.
 */
export async function lookInto(
  shop: string,
  id: string,
  now: Date,
  connect: Connect = adminFor,
): Promise<void> {
  const request = await cancellationOf(db, shop, id);
  if (!request || request.lookedAt || request.decision) return;
  const orderId = request.orderId ?? (await orderTyped(shop, request, now, connect));
  if (orderId === null) {
    await note(db, shop, id, { lookedAt: now });
    return;
  }
  const found = await askShopify(shop, orderId, connect);
  await db.$transaction((tx) => settle(tx, shop, { id, orderId, found: found.order }, now));
  if (found.trouble) throw found.trouble;
}

/** The order of this number and this address; null: there is none. */
async function orderTyped(shop: string, request: Cancellation, now: Date, connect: Connect) {
  const { orderNumber: typed, email } = request;
  if (email === null) return null;
  const heard = await hearOfOrder(shop, { email, orderNumber: typed }, now, connect);
  if (heard === "unreachable") throw new AdminTrouble("unavailable", "the order is not known yet");
  if (heard === "unknown") return null;
  const where = {
    ...{ shop, number: orderNumber(typed) },
    emailHash: emailHash(await shopKey(shop), email),
  };
  const [latest] = await db.order.findMany({ where, orderBy: { orderedAt: "desc" }, take: 1 });
  return latest?.id ?? null;
}

type Found = { order: OrderNow | null; trouble: AdminTrouble | null };

async function askShopify(shop: string, orderId: string, connect: Connect): Promise<Found> {
  try {
    return { order: await orderNow(await connect(shop), orderId), trouble: null };
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    log.warn({ shop, trouble: error.kind }, "an order to cancel could not be looked up");
    const isPassing = error.kind === "unavailable" || error.kind === "throttled";
    return { order: null, trouble: isPassing ? error : null };
  }
}

type Looked = { id: string; orderId: string; found: OrderNow | null };

async function settle(tx: Tx, shop: string, { id, orderId, found }: Looked, now: Date) {
  await lockOrder(tx, shop, orderId);
  const before = await cancellationOf(tx, shop, id);
  if (!before || before.lookedAt || before.decision) return;
  const others = await othersOf(tx, shop, { id, orderId });
  const doubled = { decision: "doubled", decidedAt: now, decidedBy: "rule" };
  // Whoever types may be anybody; and what is being cancelled needs no second word.
  const counts = others.find(({ decision, shownBy }) => decision || shownBy !== "typed");
  if (counts || (others.length > 0 && before.shownBy === "typed")) {
    await note(tx, shop, id, { ...doubled, orderId, lookedAt: now });
    return;
  }
  for (const other of others) await note(tx, shop, other.id, doubled);

  const order = await tx.order.findUnique({ where: { shop_id: { shop, id: orderId } } });
  const request = await note(tx, shop, id, {
    ...(await heardOf(tx, shop, before, found)),
    ...{ orderId, lookedAt: found ? now : null },
    ...outcome(order, found, now),
  });
  if (!request) return;
  if (request.cancelledAt) return tellBuyer(tx, shop, request, "cancelled", now);
  if (request.decision === "declined") return tellBuyer(tx, shop, request, "declined", now);
  await tellMerchant(tx, shop, request, "asked", now);
  await tellBuyer(tx, shop, request, "received", now);
}

/** The others that go on about the same order. */
async function othersOf(tx: Tx, shop: string, { id, orderId }: Omit<Looked, "found">) {
  const rows = await tx.cancellationRequest.findMany({
    where: { shop, orderId, id: { not: id }, ...GOING_ON },
  });
  return rows.map(cancellationFrom);
}

async function heardOf(tx: Tx, shop: string, before: Cancellation, found: OrderNow | null) {
  if (!found) return {};
  const email = found.email ?? before.email;
  return {
    sealed: sealAsker({ orderNumber: found.name, typedNumber: before.typedNumber, email }),
    gateways: found.gateways,
    ...(email !== null && { emailHash: emailHash(await shopKey(shop, tx), email) }),
  };
}

type Known = Parameters<typeof standingOf>[0];

/** What is decided already, without anybody. */
function outcome(order: Known | null, found: OrderNow | null, now: Date) {
  const cancelledAt = found?.cancelledAt ?? order?.cancelledAt ?? null;
  if (cancelledAt) {
    return { decision: "confirmed", decidedAt: now, decidedBy: "shopify", cancelledAt };
  }
  const hasLeft = found?.hasLeft === true || (order && standingOf(order, now) === "left");
  if (!hasLeft) return {};
  return { decision: "declined", decidedAt: now, decidedBy: "rule", reason: "left" };
}

/** Null where it is gone. */
async function note(
  tx: Tx,
  shop: string,
  id: string,
  data: Prisma.CancellationRequestUpdateManyMutationInput & { orderId?: string },
): Promise<Cancellation | null> {
  await tx.cancellationRequest.updateMany({ where: { shop, id }, data });
  return cancellationOf(tx, shop, id);
}
