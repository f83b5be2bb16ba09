import { setTimeout as wait } from "node:timers/promises";
import { adminFor, AdminTrouble, type Admin } from "../../admin-api/admin.server";
import { ordersNamed, type LookedUpOrder } from "../../admin-api/orders.server";
import { db, type Tx } from "../../db.server";
import { log } from "../../log.server";
import { sameAddress } from "../same-address";
import { emailHash, shopKey } from "../shop-key.server";
import { orderNumber } from "./order-number";
import { noteOrder } from "./orders.server";

type Connect = (shop: string) => Promise<Admin>;

export type WithAddress = LookedUpOrder & { email: string };

/** The order that Shopify has under a number as somebody has typed it; null: none. Throws `AdminTrouble`. */
export async function orderAtShopify(
  shop: string,
  typed: string,
  connect: Connect,
): Promise<LookedUpOrder | null> {
  const number = orderNumber(typed);
  if (number === "") return null;
  const found = await ordersNamed(await connect(shop), number);
  return found.find(({ name }) => orderNumber(name) === number) ?? null;
}

/** Notes an order as Shopify has it now, in our own form. */
export async function noteLookedUp(tx: Tx, shop: string, looked: WithAddress, now: Date) {
  const { id, name, email, country, locale, orderedAt, bought, isPaidBack, ...times } = looked;
  const { parcels, fulfilledAt, cancelledAt } = times;
  const known = await tx.order.findUnique({ where: { shop_id: { shop, id } } });
  const particulars = {
    ...{ number: orderNumber(name), country, locale, orderedAt, first: false },
    emailHash: emailHash(await shopKey(shop, tx), email),
    customerId: known?.customerId ?? null,
  };
  const paidBackAt = isPaidBack ? now : null;
  const news = { id, at: now, particulars, parcels, fulfilledAt, cancelledAt, paidBackAt };
  await noteOrder(tx, shop, news, bought);
  return tx.order.findUniqueOrThrow({ where: { shop_id: { shop, id } } });
}

/** Somebody waits for the page. */
const PATIENCE_MS = 4_000;

/** The answer, or `AdminTrouble` when it does not come in time. */
export async function soon<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const late = Symbol();
  const first = await Promise.race([answer, wait(PATIENCE_MS, late, { ref: false })]);
  if (first === late) throw new AdminTrouble("unavailable", "the answer takes too long");
  return first as Answer;
}

export type Heard = "known" | "unknown" | "unreachable";

/**
 * Whether an order with this number and this buyer's address is known; one from before the app was there is asked
 * of Shopify, and noted if both are right: of others nothing is kept. `unreachable`: Shopify cannot be asked now.
 */
export async function hearOfOrder(
  shop: string,
  { email, orderNumber: typed }: { email: string; orderNumber: string },
  now: Date,
  connect: Connect = adminFor,
): Promise<Heard> {
  const number = orderNumber(typed);
  if (email === "" || number === "") return "unknown";
  const hash = emailHash(await shopKey(shop), email);
  if ((await db.order.count({ where: { shop, number, emailHash: hash } })) > 0) return "known";
  try {
    const order = await soon(orderAtShopify(shop, typed, connect));
    const theirs = order?.email ?? null;
    if (!order || theirs === null || sameAddress(theirs) !== sameAddress(email)) return "unknown";
    await db.$transaction((tx) => noteLookedUp(tx, shop, { ...order, email: theirs }, now));
    return "known";
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    log.warn({ shop, trouble: error.kind }, "an order could not be looked up");
    return "unreachable";
  }
}
