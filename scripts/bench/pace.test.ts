import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { atRate, inTurn } from "./pace";

describe("many in turn", () => {
  it("are so many at once, each as soon as one before it is done, for so long", async () => {
    let [now, most] = [0, 0];
    const { times, seconds } = await inTurn({ atOnce: 3, ms: 40 }, async () => {
      most = Math.max(most, ++now);
      await sleep(5);
      now -= 1;
    });
    expect(most).toBe(3);
    expect(now).toBe(0);
    expect(times.length).toBeGreaterThanOrEqual(3);
    expect(seconds).toBeGreaterThanOrEqual(0.04);
  });
});

describe("many at a rate", () => {
  it("begin each when it is due, whether or not those before it are done", async () => {
    const begun = performance.now();
    const began: number[] = [];
    let goOn = () => {};
    const all = new Promise<void>((resolve) => (goOn = resolve));
    await atRate(100, [0, 1, 2, 3], async () => {
      began.push(performance.now() - begun);
      if (began.length === 4) goOn();
      await all;
    });
    for (const [nth, at] of began.entries()) expect(at).toBeGreaterThanOrEqual(nth * 10);
  });

  it("take as long as from when they were due, also where the sender itself was late", async () => {
    const { times } = await atRate(1_000, [0, 1, 2], async (nth) => {
      const until = performance.now() + (nth === 0 ? 30 : 0);
      while (performance.now() < until);
    });
    expect(times[1]).toBeGreaterThan(25);
    expect(times[2]).toBeGreaterThan(25);
  });
});
