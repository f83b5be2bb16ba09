import type { CancellationRequest } from "@prisma/client";
import { z } from "zod";
import type { Tx } from "../../db.server";
import { open, seal } from "../../seal.server";
import type { Cancellation } from "./cancellation";
import { CANCEL_PROBLEMS, DECIDED_BY, DECISIONS, DECLINE_REASONS, SHOWN_BY } from "./choices";

/** Who asks, about which order. */
export type Asker = Pick<Cancellation, "orderNumber" | "typedNumber" | "email">;

const Asker = z.object({
  orderNumber: z.string(),
  typedNumber: z.string().nullable(),
  email: z.string().nullable(),
});
const Problem = z.object({ code: z.enum(CANCEL_PROBLEMS), said: z.string() });

export const sealAsker = ({ orderNumber, typedNumber, email }: Asker) =>
  seal(JSON.stringify({ orderNumber, typedNumber, email }));

/** What a row says. */
export function cancellationFrom(row: CancellationRequest): Cancellation {
  const { id, orderId, locale, gateways, requestedAt, lookedAt, words, ...rest } = row;
  const { decidedAt, cancelledAt } = rest;
  return {
    ...{ id, orderId, locale, gateways, requestedAt, lookedAt, words, decidedAt, cancelledAt },
    ...Asker.parse(JSON.parse(open(row.sealed))),
    shownBy: z.enum(SHOWN_BY).parse(row.shownBy),
    decision: z.enum(DECISIONS).nullable().parse(row.decision),
    decidedBy: z.enum(DECIDED_BY).nullable().parse(row.decidedBy),
    reason: z.enum(DECLINE_REASONS).nullable().parse(row.reason),
    problem: Problem.nullable().parse(row.problem),
  };
}

/** Null: there is none of this id, or its time to be kept is over. */
export async function cancellationOf(tx: Tx, shop: string, id: string) {
  const row = await tx.cancellationRequest.findUnique({ where: { shop_id: { shop, id } } });
  return row && cancellationFrom(row);
}

/** By whom a request may be: known by address, or by orders. */
type Person = { emailHash: string | null; orderIds: string[] };

const theirs = (shop: string, { emailHash, orderIds }: Person) => ({
  shop,
  OR: [{ orderId: { in: orderIds } }, ...(emailHash === null ? [] : [{ emailHash }])],
});

/** What somebody has asked, the oldest first. */
export async function cancellationsOf(tx: Tx, shop: string, person: Person) {
  const rows = await tx.cancellationRequest.findMany({
    where: theirs(shop, person),
    orderBy: { requestedAt: "asc" },
  });
  return rows.map(cancellationFrom);
}

export async function forgetCancellations(tx: Tx, shop: string, person: Person): Promise<void> {
  await tx.cancellationRequest.deleteMany({ where: theirs(shop, person) });
}
