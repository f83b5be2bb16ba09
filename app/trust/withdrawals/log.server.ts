import type { Withdrawal } from "@prisma/client";
import { db, type Tx } from "../../db.server";
import { BrokenSeal } from "../../seal.server";
import { beginning, verifyChain, type Entry, type Verdict } from "./chain.server";
import { fitsText } from "./fits-text.server";
import { readableText, textOf } from "./stored-withdrawals.server";

const AT_ONCE = 1_000;
const PATIENCE_MS = 10 * 60_000;

/** The log as it is at one moment, however much is stated meanwhile. */
const atOneMoment = <T>(run: (tx: Tx) => Promise<T>): Promise<T> =>
  db.$transaction(run, { isolationLevel: "RepeatableRead", timeout: PATIENCE_MS });

async function* entriesOf(tx: Tx, shop: string): AsyncGenerator<Withdrawal> {
  for (let after = 0, isMore = true; isMore;) {
    const rows = await tx.withdrawal.findMany({
      where: { shop, number: { gt: after } },
      orderBy: { number: "asc" },
      take: AT_ONCE,
    });
    yield* rows;
    after = rows.at(-1)?.number ?? after;
    isMore = rows.length === AT_ONCE;
  }
}

/** Whether a shop's log is as it was written, and where it is not. */
export const verifyLog = (shop: string): Promise<Verdict> =>
  atOneMoment(async (tx) => {
    const head = await tx.withdrawalHead.findUnique({ where: { shop } });
    const entries: Entry[] = [];
    for await (const row of entriesOf(tx, shop)) {
      const { id, textHash, hash } = row;
      const text = readable(row);
      const fits = text === null || fitsText(text, row);
      entries.push({ id, text, fitsText: fits, textHash, hash });
    }
    return verifyChain(shop, entries, head ?? { count: 0, hash: beginning(shop) });
  });

/** What cannot be unsealed any more is not what was written. */
function readable(row: Withdrawal): string | null {
  try {
    return textOf(row);
  } catch (error) {
    if (error instanceof BrokenSeal) return "";
    throw error;
  }
}

/** Every shop that has a log. */
export async function shopsWithLog(): Promise<string[]> {
  const [entries, heads] = await Promise.all([
    db.withdrawal.findMany({ distinct: ["shop"], select: { shop: true } }),
    db.withdrawalHead.findMany({ select: { shop: true } }),
  ]);
  return [...new Set([...entries, ...heads].map(({ shop }) => shop))].sort();
}

/**
 * A shop's log as lines of JSON, with all that is needed to check it without us: how the first is hashed, then
 * each entry with its canonical text, null where that is forgotten, or `isUnreadable`.
 */
export const exportLog = (shop: string, say: (line: string) => void): Promise<void> =>
  atOneMoment(async (tx) => {
    const head = await tx.withdrawalHead.findUnique({ where: { shop } });
    const about = { log: "withdrawals", shop, beginning: beginning(shop) };
    say(JSON.stringify({ ...about, count: head?.count ?? 0, end: head?.hash ?? about.beginning }));
    for await (const row of entriesOf(tx, shop)) {
      const { number, id, submittedAt, textHash, hash } = row;
      const { text, isUnreadable } = readableText(row);
      const entry = { number, id, submittedAt, textHash, hash, text };
      say(JSON.stringify({ ...entry, ...(isUnreadable && { isUnreadable }) }));
    }
  });
