import type { Prisma, Withdrawal } from "@prisma/client";
import { db } from "../../../db.server";
import type { Addressee } from "../addressee.server";
import { casesOf, drawRow } from "./draw-rows.server";
import type { WithdrawalRow } from "./withdrawal-row";
import type { WithdrawalPlace, WithdrawalSearch } from "./withdrawal-search";

const AT_ONCE = 25;

export type WithdrawalList = { rows: WithdrawalRow[]; next: WithdrawalPlace | null };

/** The withdrawals of a search: what is open comes first, the most urgent before all; `next` is where it goes on. */
export async function listWithdrawals(
  addressee: Addressee,
  shop: string,
  search: WithdrawalSearch,
  now: Date,
): Promise<WithdrawalList> {
  const found = await searched(shop, search);
  const page = found.slice(0, AT_ONCE);
  const last = found.length > page.length ? page.at(-1) : undefined;
  const cases = await casesOf(shop, page);
  return {
    rows: await Promise.all(cases.map((one) => drawRow(addressee, one, now))),
    next: last
      ? { isClosed: last.closedAt !== null, submittedAt: last.submittedAt, id: last.id }
      : null,
  };
}

/** One more than a page, if there is. */
async function searched(
  shop: string,
  { filter, order, after }: WithdrawalSearch,
): Promise<Withdrawal[]> {
  const where: Prisma.WithdrawalWhereInput = {
    shop,
    ...(order !== "" && { orderId: order }),
    ...(filter === "flagged" && { flags: { isEmpty: false } }),
  };
  const open = after?.isClosed ? [] : await openOnes(where, after);
  const wanted = AT_ONCE + 1 - open.length;
  if (filter === "open" || wanted === 0) return open;
  return [...open, ...(await closedOnes(where, after?.isClosed ? after : null, wanted))];
}

/** Which has waited for longest is due first. */
const openOnes = (where: Prisma.WithdrawalWhereInput, after: WithdrawalPlace | null) =>
  db.withdrawal.findMany({
    where: {
      ...where,
      closedAt: null,
      ...(after && {
        submittedAt: { gte: after.submittedAt },
        OR: [
          { submittedAt: { gt: after.submittedAt } },
          { submittedAt: after.submittedAt, id: { gt: after.id } },
        ],
      }),
    },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    take: AT_ONCE + 1,
  });

const closedOnes = (
  where: Prisma.WithdrawalWhereInput,
  after: WithdrawalPlace | null,
  take: number,
) =>
  db.withdrawal.findMany({
    where: {
      ...where,
      closedAt: { not: null },
      ...(after && {
        submittedAt: { lte: after.submittedAt },
        OR: [
          { submittedAt: { lt: after.submittedAt } },
          { submittedAt: after.submittedAt, id: { lt: after.id } },
        ],
      }),
    },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take,
  });
