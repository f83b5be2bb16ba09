import { randomBytes } from "node:crypto";
import type { Order } from "@prisma/client";
import { lockShop, type Tx } from "../../db.server";
import { seal } from "../../seal.server";
import { orderNumber } from "../orders/order-number";
import { emailHash, shopKey } from "../shop-key.server";
import { beginning, linked } from "./chain.server";
import { holidaysIn } from "./holidays.server";
import type { Flag } from "./limits";
import { DAYS_BY_LAW, timeliness, withdrawalDeadline } from "./period";
import type { Stated } from "./stated";
import { canonicalText, type Statement } from "./statement";

/** How a statement came: what looks like a machine, or like one of very many, is taken and looked at. */
export type Submission = { stated: Stated; locale: string; isDoubtful: boolean; timeZone: string };

/** The statement with its place in the shop's log. */
export type Recorded = { statement: Statement; number: number; hash: string };

const ID_BYTES = 24;
/** As long as claims from a contract are usually looked into: the three years of § 195 BGB, and the rest of the year. */
const KEPT_MS = 4 * 366 * 24 * 60 * 60 * 1000;

/**
 * Writes a statement into the shop's log. It is taken whatever is doubtful about it: an unknown order, a late
 * day, a second statement on the same order are flags, for somebody to look at.
 */
export async function recordStatement(
  tx: Tx,
  shop: string,
  { stated, locale, isDoubtful, timeZone }: Submission,
  now: Date,
): Promise<Recorded> {
  await lockShop(tx, shop, "withdrawals");
  const hash = emailHash(await shopKey(shop, tx), stated.email);
  const order = await orderStated(tx, shop, stated, hash);
  const flags = await flagsOf(tx, shop, order, now, timeZone);
  const statement: Statement = {
    ...{ version: 1, shop, id: randomBytes(ID_BYTES).toString("base64url"), submittedAt: now },
    ...{ locale, stated, orderId: order?.id ?? null, salt: randomBytes(16).toString("hex") },
    flags: isDoubtful ? [...flags, "doubtful"] : flags,
  };
  return append(tx, shop, statement, hash, now);
}

async function append(
  tx: Tx,
  shop: string,
  statement: Statement,
  emailHash: string,
  now: Date,
): Promise<Recorded> {
  const head = await tx.withdrawalHead.findUnique({ where: { shop } });
  const entry = linked(head?.hash ?? beginning(shop), canonicalText(statement));
  const number = (head?.count ?? 0) + 1;
  const { id, submittedAt, flags, orderId } = statement;
  await tx.withdrawal.create({
    data: {
      ...{ shop, id, number, submittedAt, flags, orderId, emailHash },
      ...{ text: seal(entry.text), textHash: entry.textHash, hash: entry.hash },
      keepUntil: new Date(now.getTime() + KEPT_MS),
    },
  });
  const next = { count: number, hash: entry.hash };
  await tx.withdrawalHead.upsert({
    where: { shop },
    create: { shop, ...next },
    update: next,
  });
  return { statement, number, hash: entry.hash };
}

/** The order that was meant: by its number, and by its buyer's address where several have that number. */
async function orderStated(
  tx: Tx,
  shop: string,
  { order: typed }: Stated,
  emailHash: string,
): Promise<Order | null> {
  const number = orderNumber(typed);
  if (number === "") return null;
  const orders = await tx.order.findMany({
    where: { shop, number },
    orderBy: { orderedAt: "desc" },
  });
  return orders.find((order) => order.emailHash === emailHash) ?? orders[0] ?? null;
}

async function flagsOf(
  tx: Tx,
  shop: string,
  order: Order | null,
  now: Date,
  timeZone: string,
): Promise<Flag[]> {
  if (!order) return ["unknown-order"];
  const earlier = await tx.withdrawal.count({ where: { shop, orderId: order.id } });
  return [
    ...((await isLate(order, now, timeZone)) ? (["late"] as const) : []),
    ...(earlier > 0 ? (["doubled"] as const) : []),
  ];
}

async function isLate(order: Order, now: Date, timeZone: string): Promise<boolean> {
  const contract = {
    ...{ kind: "goods" as const, concludedAt: order.orderedAt, deliveries: [order.deliveredAt] },
    ...{ days: DAYS_BY_LAW, informed: "in-time" as const },
  };
  const place = { timeZone, isHoliday: await holidaysIn(order.country, "holiday") };
  return timeliness(withdrawalDeadline(contract, place), now) === "late";
}
