import { randomBytes } from "node:crypto";
import type { Order } from "@prisma/client";
import { lockShop, type Tx } from "../../db.server";
import { seal } from "../../seal.server";
import { orderNumber } from "../orders/order-number";
import { emailHash, shopKey, unguessableId } from "../shop-key.server";
import type { Addressee } from "./addressee.server";
import { canonicalJson } from "./canonical-json";
import { beginning, linked } from "./chain.server";
import type { Flag } from "./limits";
import { BY_ITS_BUYER } from "./by-its-buyer";
import { periodFor } from "./order-period.server";
import { timeliness } from "./period";
import type { Stated } from "./stated";
import { canonicalText, type Statement } from "./statement";

/** How a statement came. */
export type Submission = {
  stated: Stated;
  /** Random, of the page on which it was confirmed: what is sent from there twice is one statement. */
  key: string;
  /** The order, where a signed link says which. */
  orderId: string | null;
  locale: string;
  /** What looks like a machine, or like one of very many, is taken and looked at. */
  isDoubtful: boolean;
  /** Whose clock and returns count for the period. */
  addressee: Pick<Addressee, "facts" | "timeZone">;
};

/** A statement's place in the shop's log; without its words where it was there already. */
export type Recorded = { id: string; number: number; hash: string; statement: Statement | null };

/** As long as claims from a contract are usually looked into: the three years of § 195 BGB, and the rest of the year. */
const KEPT_MS = 4 * 366 * 24 * 60 * 60 * 1000;

/**
 * Writes a statement into the shop's log. It is taken whatever is doubtful about it: an unknown order, a late
 * day, a second statement on the same order are flags, for somebody to look at. The same sent again from the same
 * page is found there and not written anew; anything else said there is another statement.
 */
export async function recordStatement(
  tx: Tx,
  shop: string,
  submission: Submission,
  now: Date,
): Promise<Recorded> {
  const { stated, locale, isDoubtful } = submission;
  await lockShop(tx, shop, "withdrawals");
  const key = await shopKey(shop, tx);
  const id = unguessableId(key, "withdrawal", canonicalJson({ key: submission.key, stated }));
  const there = await tx.withdrawal.findUnique({ where: { shop_id: { shop, id } } });
  if (there) return { id, number: there.number, hash: there.hash, statement: null };

  const hash = emailHash(key, stated.email);
  const order = await orderStated(tx, shop, submission, hash);
  const orderId = order?.id ?? submission.orderId;
  const isTheirs = submission.orderId !== null || order?.emailHash === hash;
  const flags = await flagsOf(tx, shop, { order, orderId, isTheirs }, now, submission);
  const statement: Statement = {
    ...{ version: 1, shop, id, submittedAt: now, locale, stated, orderId },
    salt: randomBytes(16).toString("hex"),
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
  return { id, number, hash: entry.hash, statement };
}

/** The order that was meant: by its number, and by its buyer's address where several have that number. */
async function orderStated(
  tx: Tx,
  shop: string,
  { stated, orderId }: Submission,
  emailHash: string,
): Promise<Order | null> {
  if (orderId !== null) return tx.order.findUnique({ where: { shop_id: { shop, id: orderId } } });
  const number = orderNumber(stated.order);
  if (number === "") return null;
  const orders = await tx.order.findMany({
    where: { shop, number },
    orderBy: { orderedAt: "desc" },
  });
  return orders.find((order) => order.emailHash === emailHash) ?? orders[0] ?? null;
}

type Meant = { order: Order | null; orderId: string | null; isTheirs: boolean };

/**
 * An order that a signed link names is the shop's, also when we have forgotten it. Whoever knows no more than a
 * number makes no later statement look like a second one.
 */
async function flagsOf(
  tx: Tx,
  shop: string,
  { order, orderId, isTheirs }: Meant,
  now: Date,
  submission: Submission,
): Promise<Flag[]> {
  if (orderId === null) return ["unknown-order"];
  const earlier = await tx.withdrawal.count({ where: { shop, orderId, ...BY_ITS_BUYER } });
  return [
    ...(isTheirs ? [] : (["other-address"] as const)),
    ...(order && (await isLate(tx, order, now, submission)) ? (["late"] as const) : []),
    ...(earlier > 0 ? (["doubled"] as const) : []),
  ];
}

async function isLate(tx: Tx, order: Order, now: Date, { addressee }: Submission) {
  const { deadline } = await periodFor(tx, order, addressee);
  return timeliness(deadline, now) === "late";
}
