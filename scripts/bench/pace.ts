import { setTimeout as sleep } from "node:timers/promises";

/** How long each of many took in milliseconds, and all of them in seconds. */
export type Taken = { times: number[]; seconds: number };

/** So many at once for so long, each again as soon as it is done. */
export async function inTurn(
  { atOnce, ms }: { atOnce: number; ms: number },
  work: () => Promise<unknown>,
): Promise<Taken> {
  const times: number[] = [];
  const begun = performance.now();
  const since = (time: number) => performance.now() - time;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (since(begun) < ms) {
        const sent = performance.now();
        await work();
        times.push(since(sent));
      }
    }),
  );
  return { times, seconds: since(begun) / 1_000 };
}

/**
 * So many a second, however long each takes. Its time counts from when it was due: one that had to wait for those
 * before it waited all the same.
 */
export async function atRate<One>(
  aSecond: number,
  many: One[],
  work: (one: One) => Promise<unknown>,
): Promise<Taken> {
  const begun = performance.now();
  const times: Promise<number>[] = [];
  for (const [nth, one] of many.entries()) {
    const dueAt = begun + (nth / aSecond) * 1_000;
    for (let early = dueAt - performance.now(); early > 0; early = dueAt - performance.now()) {
      await sleep(early);
    }
    times.push(work(one).then(() => performance.now() - dueAt));
  }
  const all = await Promise.all(times);
  return { times: all, seconds: (performance.now() - begun) / 1_000 };
}
