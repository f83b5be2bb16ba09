import type { Withdrawal } from "@prisma/client";
import { db, type Tx } from "../../db.server";
import { open } from "../../seal.server";
import { beginning, verifyChain, type Entry, type Verdict } from "./chain.server";
import { statementIn, type Statement } from "./statement";

/** By whom a statement may be: known by address, or by orders. */
type Person = { emailHash: string | null; orderIds: string[] };

const textOf = ({ text }: Pick<Withdrawal, "text">): string | null => (text ? open(text) : null);

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
      OR: [{ orderId: { in: orderIds } }, ...(emailHash === null ? [] : [{ emailHash }])],
    },
    orderBy: { number: "asc" },
  });
  return rows.flatMap((row) => statementOf(row) ?? []);
}

const AT_ONCE = 1_000;

/** Whether a shop's log is as it was written, and where it is not. */
export async function verifyLog(shop: string): Promise<Verdict> {
  const head = await db.withdrawalHead.findUnique({ where: { shop } });
  const entries: Entry[] = [];
  for (let after = 0; ; after += AT_ONCE) {
    const rows = await db.withdrawal.findMany({
      where: { shop },
      orderBy: { number: "asc" },
      skip: after,
      take: AT_ONCE,
    });
    for (const row of rows) {
      const { id, textHash, hash } = row;
      entries.push({ id, text: textOf(row), textHash, hash });
    }
    if (rows.length < AT_ONCE) break;
  }
  return verifyChain(shop, entries, head ?? { count: 0, hash: beginning(shop) });
}
