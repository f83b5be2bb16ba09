import { BY_COMMAND } from "../../data-looks";
import { noteLook } from "../../data-looks.server";
import { db } from "../../db.server";
import type { Fault } from "./chain.server";
import { exportLog, shopsWithLog, verifyLog } from "./log.server";

export const USAGE = "npm run withdrawals -- verify [SHOP], or npm run withdrawals -- export SHOP";

const FAULTS: Record<Fault, string> = {
  text: "its text is not the one that was written, or something else stands beside it",
  link: "it does not follow the entry before it",
  end: "the log ends otherwise than it should",
};

type Say = (line: string) => void;

/** Runs what the command line asks for. Answers whether all is well. */
export async function runLogCommand(words: string[], say: Say, now: Date): Promise<boolean> {
  try {
    const [verb, shop, ...more] = words;
    if (verb === "verify" && more.length === 0) return await verified(shop ?? null, say);
    if (verb === "export" && shop !== undefined && more.length === 0) {
      const about = now.toISOString().slice(0, 10);
      await noteLook(shop, { by: BY_COMMAND, what: "withdrawal-log", about }, now);
      await exportLog(shop, say);
      return true;
    }
    throw new Error(USAGE);
  } finally {
    await db.$disconnect();
  }
}

async function verified(wanted: string | null, say: Say): Promise<boolean> {
  const shops = wanted === null ? await shopsWithLog() : [wanted];
  if (shops.length === 0) say("No shop has a withdrawal.");
  let isWhole = true;
  for (const shop of shops) {
    const verdict = await verifyLog(shop);
    if (verdict.isWhole) {
      say(`${shop}: whole, ${verdict.count} entries, ${verdict.erased} of them without their text`);
      continue;
    }
    isWhole = false;
    const id = verdict.id === null ? "" : ` (${verdict.id})`;
    say(`${shop}: BROKEN at entry ${verdict.at}${id}: ${FAULTS[verdict.fault]}`);
  }
  return isWhole;
}
