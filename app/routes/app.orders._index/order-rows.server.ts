import { Prisma, type Order } from "@prisma/client";
import { db } from "../../db.server";
import { stateOf } from "../../trust/cancellation/cancellation";
import type { Decision } from "../../trust/cancellation/choices";
import type { NotConfirmed } from "../../trust/confirmation/not-confirmed";
import { mailStanding } from "../../trust/mails/mail-standing";
import { mailStates, type MailState } from "../../trust/mails/mail-states.server";
import { orderAddress } from "../../trust/orders/order-link.server";
import { orderNumber } from "../../trust/orders/order-number";
import type { TermsHow } from "../../trust/orders/order-terms";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { shopKey } from "../../trust/shop-key.server";
import { thatApplied } from "../../trust/terms/version";
import { publishedTerms } from "../../trust/terms/versions.server";
import type { Confirmation, OrderRow } from "./order-row";
import type { OrderFilter, OrderPlace, OrderSearch } from "./order-search";

const AT_ONCE = 25;

/** The orders of a search, the newest first; `next` is where it goes on. */
export async function orderRows(
  shop: string,
  search: OrderSearch,
): Promise<{ rows: OrderRow[]; next: OrderPlace | null }> {
  const found = await searched(shop, search);
  const page = found.slice(0, AT_ONCE);
  const ids = page.map(({ id }) => id);
  const where = { shop, orderId: { in: ids } };
  const [mails, requests, withdrawals, key, known, versions] = await Promise.all([
    mailStates(db, shop, "confirmation", ids),
    db.cancellationRequest.findMany({ where, orderBy: { requestedAt: "asc" } }),
    db.withdrawal.groupBy({ by: ["orderId"], where, _count: true }),
    shopKey(shop),
    loadShopFacts(shop),
    publishedTerms(shop),
  ]);
  const termsUrlOf = (order: Order) => {
    const version = thatApplied(versions, order)?.hash;
    return known && orderAddress(known.facts, key, "terms", order.id, version ? { version } : {});
  };
  const stateBy = new Map(
    doubledFirst(requests).map(({ orderId, decision, cancelledAt, problem }) => [
      orderId,
      stateOf({
        decision: decision as Decision | null,
        cancelledAt,
        problem: problem as Parameters<typeof stateOf>[0]["problem"],
      }),
    ]),
  );
  const countBy = new Map(withdrawals.map(({ orderId, _count }) => [orderId, _count]));
  const last = found.length > page.length ? page.at(-1) : undefined;
  return {
    rows: page.map((order) => ({
      ...{ id: order.id, number: order.number.toUpperCase(), standing: standingOf(order) },
      orderedAt: order.orderedAt.toISOString(),
      terms: {
        how: order.termsHow as TermsHow | null,
        number: order.termsNumber,
        url: termsUrlOf(order),
      },
      confirmation: confirmationOf(mails.get(order.id), order.unconfirmed as NotConfirmed | null),
      cancellation: stateBy.get(order.id) ?? null,
      withdrawals: countBy.get(order.id) ?? 0,
    })),
    next: last ? { orderedAt: last.orderedAt, id: last.id } : null,
  };
}

/** The last one of an order is what is shown: never one that only repeats another. */
const doubledFirst = <Request extends { decision: string | null }>(requests: Request[]) => [
  ...requests.filter(({ decision }) => decision === "doubled"),
  ...requests.filter(({ decision }) => decision !== "doubled"),
];

/** By the index of the shop's orders by day; what else is wanted is looked up in the tables that know of it. */
async function searched(shop: string, { filter, number, after }: OrderSearch): Promise<Order[]> {
  const wanted = orderNumber(number);
  const numbered = wanted === "" ? Prisma.empty : Prisma.sql`AND o.number = ${wanted}`;
  const behind = after
    ? Prisma.sql`AND (o."orderedAt", o.id) < (${after.orderedAt}, ${after.id})`
    : Prisma.empty;
  // Of an order without a number only a parcel was heard of.
  return db.$queryRaw<Order[]>`
    SELECT o.* FROM "Order" o
    WHERE o.shop = ${shop} AND o.number <> '' ${numbered} ${behind} ${FILTERS[filter]}
    ORDER BY o."orderedAt" DESC, o.id DESC LIMIT ${AT_ONCE + 1}`;
}

const FILTERS: Record<OrderFilter, Prisma.Sql> = {
  all: Prisma.empty,
  unaccepted: Prisma.sql`AND o."termsHow" IN ('none', 'unknown')`,
  unsent: Prisma.sql`AND EXISTS (SELECT FROM "QueuedMail" m
    WHERE m.shop = o.shop AND m.kind = 'confirmation' AND m.about = o.id
      AND (m."sentAt" IS NULL OR m."sentAt" < m."wantedAt" OR m."bouncedAt" IS NOT NULL))`,
  cancellation: Prisma.sql`AND EXISTS (SELECT FROM "CancellationRequest" c
    WHERE c.shop = o.shop AND c."orderId" = o.id)`,
  withdrawal: Prisma.sql`AND EXISTS (SELECT FROM "Withdrawal" w
    WHERE w.shop = o.shop AND w."orderId" = o.id)`,
};

function standingOf({ cancelledAt, deliveredAt, leftAt }: Order): OrderRow["standing"] {
  if (cancelledAt) return "cancelled";
  if (deliveredAt) return "arrived";
  return leftAt ? "left" : "waits";
}

function confirmationOf(mail: MailState | undefined, why: NotConfirmed | null): Confirmation {
  if (!mail) return { state: "none", why };
  const { state, at } = mailStanding(mail);
  return { state, at: at.toISOString(), trouble: mail.trouble };
}
