import { setTimeout as wait } from "node:timers/promises";
import { reasonOf } from "../project.ts";
import type { Outcome } from "./ordeal.ts";
import type { ShopUnderTorture } from "./shop-under-torture.ts";
import type { Done, Harm, Work } from "./works/work.ts";

export type Fault = {
  name: string;
  begin(shop: ShopUnderTorture): Promise<unknown>;
  /** How long it lasts. */
  lastsMs: number;
  end(shop: ShopUnderTorture): Promise<unknown>;
};

/** Of each work so many are tried while the fault lasts. */
const PIECES = 3;
/** Who gets no answer tries again, for as long as that. */
const PATIENCE_MS = 300_000;
/** No sooner than a person: tries count against the limit of a sender, also those that failed by the fault. */
const PRESSED_AGAIN_MS = 1_000;
/** What is not right by then is lost. */
const LOST_AFTER_MS = 90_000;
/** What would happen twice has had time for it. */
const LATER_MS = 3_000;

/** Has works done under the fault, again and again, and counts when each was right again after it had ended. */
export async function underFault(
  shop: ShopUnderTorture,
  fault: Fault,
  works: Done[],
  times: number,
): Promise<Outcome[]> {
  const before = works.map(({ pieces }) => pieces.length);
  const pauses = works.map((): number[] => []);
  for (let time = 0; time < times; time += 1) {
    await fault.begin(shop);
    const doing = Promise.all(works.map((done) => doPieces(shop, done)));
    // Whatever it throws is met below.
    doing.catch(() => undefined);
    await wait(fault.lastsMs);
    await fault.end(shop);
    const ended = Date.now();
    await doing;
    await Promise.all(
      works.map(async (done, nth) => {
        await untilRight(shop, done);
        pauses[nth]?.push(Date.now() - ended);
      }),
    );
  }
  await wait(LATER_MS);
  return Promise.all(
    works.map(async ({ work, pieces }, nth) => ({
      ...{ fault: fault.name, tried: times, work: work.name },
      accepted: pieces.length - (before[nth] ?? 0),
      ...(await work.count(shop, pieces)),
      recovered: recoveryFrom(pauses[nth] ?? []),
    })),
  );
}

async function doPieces(shop: ShopUnderTorture, done: Done): Promise<void> {
  for (let nth = 0; nth < PIECES; nth += 1) await doPiece(shop, done);
}

/** Tries the next piece until it is taken. */
export async function doPiece(shop: ShopUnderTorture, { work, pieces }: Done): Promise<void> {
  const piece = pieces.length + 1;
  const lateAt = Date.now() + PATIENCE_MS;
  // No answer, or not the one that was hoped for: what a person does then is press the button again.
  for (;;) {
    const taken = await work.attempt(shop, piece).catch((error: unknown) => reasonOf(error));
    if (taken === true) break;
    const reason = taken || "refused";
    if (Date.now() > lateAt)
      throw new Error(`${work.name}: piece ${piece} was never taken: ${reason}`);
    await wait(PRESSED_AGAIN_MS);
  }
  pieces.push(piece);
}

/** Whatever it waits for in vain is counted as lost in the end. */
export async function untilRight(shop: ShopUnderTorture, { work, pieces }: Done): Promise<void> {
  const lateAt = Date.now() + LOST_AFTER_MS;
  while (Date.now() < lateAt) {
    const harm: Harm | null = await work.count(shop, pieces).catch(() => null);
    if (harm?.lost === 0) return;
    await wait(250);
  }
}

export const recoveryFrom = (pauses: number[]) => ({
  median: pauses.toSorted((one, other) => one - other)[Math.floor(pauses.length / 2)] ?? 0,
  longest: Math.max(0, ...pauses),
});

export const notYetDone = (work: Work): Done => ({ work, pieces: [] });
