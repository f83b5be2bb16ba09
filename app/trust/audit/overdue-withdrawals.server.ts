import { db } from "../../db.server";
import { addresseeOf, type Addressee } from "../withdrawals/addressee.server";
import { progressOf, type Case } from "../withdrawals/inbox/draw-rows.server";
import { openCases } from "../withdrawals/inbox/open-cases.server";
import { placesOf } from "../withdrawals/places.server";
import { nextStep } from "../withdrawals/steps";

/** Art. 13(1) gives the merchant 14 days at least, of which one may be an hour short. */
const SOONEST_MS = 13 * 24 * 60 * 60 * 1000;

/** Withdrawals whose money should be back by now; null where nobody has ever withdrawn. */
export async function overdueWithdrawals(shop: string, now: Date): Promise<number | null> {
  const some = await db.withdrawal.findFirst({ where: { shop }, select: { id: true } });
  if (!some) return null;
  const addressee = await addresseeOf(shop);
  let count = 0;
  for await (const cases of openCases(shop, new Date(now.getTime() - SOONEST_MS))) {
    const late = await Promise.all(cases.map(isLate(addressee, now)));
    count += late.filter(Boolean).length;
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
