import { setTimeout as wait } from "node:timers/promises";
import { Prisma, type CancellationRequest } from "@prisma/client";
import { adminFor, AdminTrouble, type Admin } from "../../admin-api/admin.server";
import { cancelOrder, orderNow } from "../../admin-api/cancel-order.server";
import { db } from "../../db.server";
import { lockOrder } from "../orders/orders.server";
import type { CancelProblem } from "./choices";
import { orderWasCancelled } from "./order-was-cancelled.server";
import { cancellationOf } from "./stored-cancellation.server";
import { tellMerchant } from "./tell.server";

export type Surroundings = {
  connect(shop: string): Promise<Admin>;
  sleep(ms: number): Promise<unknown>;
};

const real: Surroundings = { connect: adminFor, sleep: (ms) => wait(ms) };

/** Shopify cancels a moment later. What it has not done by then, it will not do. */
const DONE_WITHIN_MS = 10 * 60 * 1000;
const LOOKS = 5;
const LOOK_AGAIN_MS = 1_000;

/** As staff read it beside the order, who may never have heard of the app. */
const NOTE = "The buyer asked for it on the shop's page (Tillit)";

/**
 * Has Shopify cancel the order of a confirmed request, and waits until it has. However often it is called or killed,
 * it first looks how the order stands: a cancelled one is not cancelled again, and one that has left is not at all.
 * Throws while there is hope, to be called again.
 */
export async function cancelConfirmed(
  shop: string,
  id: string,
  now: Date,
  world: Surroundings = real,
): Promise<void> {
  const row = await db.cancellationRequest.findUnique({ where: { shop_id: { shop, id } } });
  if (!row || !isToCancel(row)) return;
  try {
    const admin = await world.connect(shop);
    const order = await look(admin, row, now);
    if (order === "settled") return;
    if (order === "gone" || order === "left") return await note(row, order, "", now);
    if (row.sentAt === null || row.sentAt.getTime() + DONE_WITHIN_MS < now.getTime()) {
      // Twice after the same word is once too often: Shopify took it on, and let it be.
      if (row.sentAt !== null) return await note(row, "not-done", "", now);
      const answer = await cancelOrder(admin, row.orderId, NOTE);
      // It also says no to what it is doing already, after an answer that got lost.
      if (!answer.ok) {
        const then = await lookAWhile(admin, row, now, world);
        if (then === "settled") return;
        return await note(row, then === "left" ? "left" : "refused", answer.said, now);
      }
      await db.cancellationRequest.updateMany({ where: { shop, id }, data: { sentAt: now } });
    }
    if ((await lookAWhile(admin, row, now, world)) === "settled") return;
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    if (error.kind === "not-installed") return;
    if (error.kind === "no-access") return await note(row, "no-access", "", now);
    if (error.kind === "refused") return await note(row, "refused", error.detail, now);
    throw error;
  }
  throw new Error("Shopify has not cancelled the order yet");
}

type ToCancel = CancellationRequest & { orderId: string };

const isToCancel = (row: CancellationRequest): row is ToCancel =>
  row.orderId !== null &&
  row.decision === "confirmed" &&
  row.cancelledAt === null &&
  row.problemAt === null;

type Standing = "gone" | "left" | "waits" | "settled";

/** How the order stands now; where it is cancelled, that is noted. */
async function look(admin: Admin, { shop, orderId }: ToCancel, now: Date): Promise<Standing> {
  const order = await orderNow(admin, orderId);
  if (!order) return "gone";
  const { cancelledAt, hasLeft } = order;
  if (!cancelledAt) return hasLeft ? "left" : "waits";
  await db.$transaction(async (tx) => {
    await lockOrder(tx, shop, orderId);
    await orderWasCancelled(tx, shop, { orderId, cancelledAt }, now);
  });
  return "settled";
}

async function lookAWhile(admin: Admin, row: ToCancel, now: Date, { sleep }: Surroundings) {
  let order: Standing = "waits";
  for (let looks = 0; looks < LOOKS && order !== "settled"; looks += 1) {
    await sleep(LOOK_AGAIN_MS);
    order = await look(admin, row, now);
  }
  return order;
}

/** Writes down why it is not done, and tells the merchant, who may have left the page. */
async function note({ shop, id }: ToCancel, code: CancelProblem, said: string, now: Date) {
  await db.$transaction(async (tx) => {
    const { count } = await tx.cancellationRequest.updateMany({
      where: { shop, id, decision: "confirmed", cancelledAt: null },
      data: { problem: { code, said } satisfies Prisma.InputJsonObject, problemAt: now },
    });
    const request = count > 0 ? await cancellationOf(tx, shop, id) : null;
    if (request) await tellMerchant(tx, shop, request, "stuck", now);
  });
}
