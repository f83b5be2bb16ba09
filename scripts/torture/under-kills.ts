import { randomInt } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { AppProcess } from "./app-process.ts";
import type { Outcome } from "./ordeal.ts";
import type { ShopUnderTorture } from "./shop-under-torture.ts";
import { doPiece, recoveryFrom, untilRight } from "./under-fault.ts";
import { lookAtMails } from "./works/mails.ts";
import type { Done } from "./works/work.ts";

export type Kills = {
  name: string;
  /** One of them at a time, by chance. */
  victims: AppProcess[];
  times: number;
};

/** So many one after the other; then all has to be right again. */
const IN_A_ROW = 4;
/** The longest that all of them live together. */
const LIFE_MS = 4_000;
/** The longest pause of whoever does a work, until the next piece; where the work does not say otherwise. */
const PAUSE_MS = 4_000;
/** What would happen twice has had time for it. */
const LATER_MS = 3_000;

/**
 * Has works done all the while that processes are killed with -9, and started again. When each work was right again
 * is counted from when the last that was killed of each row was there again.
 */
export async function underKills(
  shop: ShopUnderTorture,
  { name, victims, times }: Kills,
  works: Done[],
): Promise<Outcome[]> {
  const before = works.map(({ pieces }) => pieces.length);
  const pauses = works.map((): number[] => []);
  for (let killed = 0; killed < times; killed += IN_A_ROW) {
    const row = new AbortController();
    const doing = works.map((done) => doUntil(row.signal, shop, done));
    // Whatever one throws is met below.
    for (const each of doing) each.catch(() => undefined);
    const upAt = await killInARow(shop, victims, Math.min(IN_A_ROW, times - killed));
    row.abort();
    await Promise.all(
      works.map(async (done, nth) => {
        await doing[nth];
        await untilRight(shop, done);
        pauses[nth]?.push(Date.now() - upAt);
      }),
    );
  }
  await wait(LATER_MS);
  return Promise.all(
    works.map(async ({ work, pieces }, nth) => ({
      ...{ fault: name, tried: times, work: work.name },
      accepted: pieces.length - (before[nth] ?? 0),
      ...(await work.count(shop, pieces)),
      recovered: recoveryFrom(pauses[nth] ?? []),
    })),
  );
}

/** Each is up again before the next is killed; answers when the last was. */
async function killInARow(
  shop: ShopUnderTorture,
  victims: AppProcess[],
  times: number,
): Promise<number> {
  let upAt = Date.now();
  for (let killed = 0; killed < times; killed += 1) {
    await wait(randomInt(LIFE_MS));
    const victim = victims[randomInt(victims.length)];
    await victim?.kill();
    await victim?.start();
    upAt = Date.now();
    await lookAtMails(shop);
  }
  return upAt;
}

/** One piece after the other, and at least one. */
async function doUntil(isOver: AbortSignal, shop: ShopUnderTorture, done: Done): Promise<void> {
  do {
    await doPiece(shop, done);
    const pause = randomInt(done.work.pauseMs ?? PAUSE_MS);
    await wait(pause, null, { signal: isOver }).catch(() => undefined);
  } while (!isOver.aborted);
}
