import type { Withdrawal } from "@prisma/client";
import type { Tx } from "../../db.server";
import { open } from "../../seal.server";
import { BY_ITS_BUYER } from "./by-its-buyer";
import { statementIn, type Statement } from "./statement";

/** By whom a statement may be: known by address, or by orders. */
type Person = { emailHash: string | null; orderIds: string[] };

/** The canonical text of an entry, as it was written. */
export const textOf = ({ text }: Pick<Withdrawal, "text">): string | null =>
  text ? open(text) : null;

/** The statement that a row holds; null once its time to be kept is over. */
export function statementOf(row: Pick<Withdrawal, "text">): Statement | null {
  const text = textOf(row);
  return text === null ? null : statementIn(text);
}

/** What somebody has stated, the oldest first. */
export async function withdrawalsOf(
  tx: Tx,
  shop: string,
  { emailHash, orderIds }: Person,
): Promise<Statement[]> {
  const rows = await tx.withdrawal.findMany({
    where: {
      shop,
      OR: [
        { orderId: { in: orderIds }, ...BY_ITS_BUYER },
        ...(emailHash === null ? [] : [{ emailHash }]),
      ],
    },
    orderBy: { number: "asc" },
  });
  return rows.flatMap((row) => statementOf(row) ?? []);
}
