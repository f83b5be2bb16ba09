import { db } from "../../db.server";
import { addresseeOf, type Addressee } from "../withdrawals/addressee.server";
import { casesOf, progressOf, type Case } from "../withdrawals/inbox/draw-rows.server";
import { placesOf } from "../withdrawals/places.server";
import { nextStep } from "../withdrawals/steps";

/** Art. 13(1) gives the merchant 14 days at least, of which one may be an hour short. */
const SOONEST_MS = 13 * 24 * 60 * 60 * 1000;

/** Nobody needs to know more precisely: more than this many are a shop that does not pay back. */
const LOOKED_AT = 500;

/** Withdrawals whose money should be back by now, among the oldest unpaid ones; null where nobody has ever withdrawn. */
export async function overdueWithdrawals(shop: string, now: Date): Promise<number | null> {
  const some = await db.withdrawal.findFirst({ where: { shop }, select: { id: true } });
  if (!some) return null;
  const ids = await oldestUnpaid(shop, new Date(now.getTime() - SOONEST_MS));
  const rows = await db.withdrawal.findMany({ where: { shop, id: { in: ids } } });
  const addressee = await addresseeOf(shop);
  const late = await Promise.all((await casesOf(shop, rows)).map(isLate(addressee, now)));
  return late.filter(Boolean).length;
}

/** By the index of what is open, in the order of time. */
async function oldestUnpaid(shop: string, before: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT w.id FROM "Withdrawal" w
    WHERE w.shop = ${shop} AND w."closedAt" IS NULL AND w."submittedAt" < ${before}
      AND NOT EXISTS (SELECT 1 FROM "WithdrawalStep" s WHERE s.shop = ${shop}
        AND s."withdrawalId" = w.id AND s.name = 'refunded' AND s."undoneAt" IS NULL)
      AND NOT EXISTS (SELECT 1 FROM "Order" o WHERE o.shop = ${shop}
        AND o.id = w."orderId" AND o."paidBackAt" IS NOT NULL)
    ORDER BY w."submittedAt", w.id LIMIT ${LOOKED_AT}`;
  return rows.map(({ id }) => id);
}

const isLate =
  (addressee: Addressee, now: Date) =>
  async (one: Case): Promise<boolean> => {
    const places = await placesOf(addressee, one.order?.country ?? null);
    const next = nextStep(progressOf(one), now, places);
    return next?.name === "refunded" && next.isOverdue;
  };
