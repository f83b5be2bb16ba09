import { db } from "../../db.server";
import { addresseeOf, type Addressee } from "../withdrawals/addressee.server";
import { casesOf, progressOf, type Case } from "../withdrawals/inbox/draw-rows.server";
import { placesOf } from "../withdrawals/places.server";
import { nextStep } from "../withdrawals/steps";

/** As many as are looked at together. */
const AT_ONCE = 500;

/** Art. 13(1) gives the merchant 14 days at least, of which one may be an hour short. */
const SOONEST_MS = 13 * 24 * 60 * 60 * 1000;

/** Withdrawals whose money should be back by now; null where nobody has ever withdrawn. */
export async function overdueWithdrawals(shop: string, now: Date): Promise<number | null> {
  const some = await db.withdrawal.findFirst({ where: { shop }, select: { id: true } });
  if (!some) return null;
  const addressee = await addresseeOf(shop);
  const before = new Date(now.getTime() - SOONEST_MS);
  let count = 0;
  for (let after = "", isMore = true; isMore;) {
    const rows = await db.withdrawal.findMany({
      where: { shop, closedAt: null, submittedAt: { lt: before }, id: { gt: after } },
      orderBy: { id: "asc" },
      take: AT_ONCE,
    });
    const late = await Promise.all((await casesOf(shop, rows)).map(isLate(addressee, now)));
    count += late.filter(Boolean).length;
    after = rows.at(-1)?.id ?? after;
    isMore = rows.length === AT_ONCE;
  }
  return count;
}

const isLate =
  (addressee: Addressee, now: Date) =>
  async (one: Case): Promise<boolean> => {
    if (one.order?.paidBackAt) return false;
    const places = await placesOf(addressee, one.order?.country ?? null);
    const next = nextStep(progressOf(one), now, places);
    return next?.name === "refunded" && next.isOverdue;
  };
