import { db } from "../db.server";
import { isInstalled } from "../installations.server";
import { stopBoss } from "../jobs.server";
import { isShopDomain } from "../shop-domain";
import { forgetShop } from "../forget-shop.server";
import { eachRowOf } from "./shop-rows.server";

export const USAGE =
  "npm run shop -- export SHOP.myshopify.com --to FILE, or npm run shop -- delete SHOP.myshopify.com [--yes]";

/** What the command has of the world. */
export type Hands = {
  say(line: string): void;
  ask(question: string): Promise<string>;
  /** A file that is not there yet, for its owner alone. */
  create(file: string): Promise<NewFile>;
};

export type NewFile = {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  /** As if it had never been made. */
  discard(): Promise<void>;
};

/** A shop with a million reviews is deleted in 5 seconds on a quick disk; written into a file it takes longer. */
const LONGEST_MS = 10 * 60 * 1000;

/** Runs what the command line asks for. Answers whether it was done. */
export async function runShopCommand(words: string[], hands: Hands, now: Date): Promise<boolean> {
  try {
    const [verb, shop = "", option, file, ...more] = words;
    if (!isShopDomain(shop) || more.length > 0) throw new Error(USAGE);
    if (verb === "export" && option === "--to" && file) {
      return await exported(shop, file, hands, now);
    }
    if (verb === "delete" && file === undefined && [undefined, "--yes"].includes(option)) {
      return await deleted(shop, option === "--yes", hands);
    }
    throw new Error(USAGE);
  } finally {
    await stopBoss();
    await db.$disconnect();
  }
}

async function exported(shop: string, file: string, { say, create }: Hands, now: Date) {
  const out = await create(file);
  try {
    const counts = await writeAll(shop, out, now);
    const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (rows === 0) {
      await out.discard();
      say(`Nothing is kept of ${shop}.`);
      return false;
    }
    await out.close();
    say(`${rows} rows of ${counts.size} tables are in ${file}.`);
    return true;
  } catch (error) {
    // Nobody shall take a part for the whole, or find the name taken when trying again.
    await out.discard();
    throw error;
  }
}

/** How many rows of each table there were. */
async function writeAll(shop: string, out: NewFile, now: Date): Promise<Map<string, number>> {
  const line = (value: unknown) =>
    out.write(
      `${JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? `${one}` : one))}\n`,
    );
  const counts = new Map<string, number>();
  await line({ format: "tillit-shop", version: 1, shop, exportedAt: now });
  await eachRowOf(shop, async (row) => {
    counts.set(row.table, (counts.get(row.table) ?? 0) + 1);
    await line(row);
  });
  // Whoever reads it sees by its last line that nothing was cut off.
  await line({ end: true, rows: Object.fromEntries(counts) });
  return counts;
}

async function deleted(shop: string, sure: boolean, { say, ask }: Hands): Promise<boolean> {
  if (!sure && (await ask(`All that is kept of ${shop} goes. Its name again: `)) !== shop) {
    say("Nothing was deleted.");
    return false;
  }
  const stillInstalled = await isInstalled(shop);
  const rows = await db.$transaction((tx) => forgetShop(tx, shop), {
    timeout: LONGEST_MS,
    maxWait: LONGEST_MS,
  });
  say(rows === 0 ? `Nothing is kept of ${shop}.` : `${rows} rows of ${shop} were deleted.`);
  if (stillInstalled) {
    say("The app is still installed there: when its merchant opens it, it begins anew.");
  }
  return rows > 0;
}
