import { describe, expect, it } from "vitest";
import { together } from "./together.server";

/** Work that is done when it is told to be. */
function heldWork() {
  const begun: { pieces: string[]; end(error?: Error): void }[] = [];
  const work = (pieces: string[]) =>
    new Promise<void>((resolve, reject) => {
      begun.push({ pieces, end: (error) => (error ? reject(error) : resolve()) });
    });
  return { begun, work, pieces: () => begun.map(({ pieces }) => pieces) };
}
const soon = () => new Promise((resolve) => setImmediate(resolve));

describe("pieces of work that come", () => {
  it("alone are done at once, one after the other", async () => {
    const { begun, work, pieces } = heldWork();
    const done = together(work, 10);
    const first = done("a");
    begun[0]?.end();
    await first;
    void done("b");
    await soon();
    expect(pieces()).toEqual([["a"], ["b"]]);
  });

  it("while some are being done wait for those, and are then done together, so many at most", async () => {
    const { begun, work, pieces } = heldWork();
    const done = together(work, 2);
    const all = ["a", "b", "c", "d"].map(done);
    begun[0]?.end();
    await all[0];
    await soon();
    expect(pieces()).toEqual([["a"], ["b", "c"]]);
    begun[1]?.end();
    await Promise.all(all.slice(1, 3));
    await soon();
    expect(pieces().at(-1)).toEqual(["d"]);
  });

  it("are answered only when they are done", async () => {
    const { begun, work } = heldWork();
    let isDone = false;
    const one = together(work, 10)("a").then(() => (isDone = true));
    await soon();
    expect(isDone).toBe(false);
    begun[0]?.end();
    await one;
  });

  it("and fail together are each done again by itself: only what fails then has failed", async () => {
    const tried: string[][] = [];
    const done = together(async (pieces: string[]) => {
      tried.push(pieces);
      await soon();
      if (pieces.includes("bad")) throw new Error("bad");
    }, 10);
    const answers = await Promise.allSettled(["first", "good", "bad"].map(done));
    expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(tried).toEqual([["first"], ["good", "bad"], ["good"], ["bad"]]);
  });

  it("after one that failed are done all the same", async () => {
    const done = together((pieces: string[]) => {
      return pieces.includes("bad") ? Promise.reject(new Error("bad")) : Promise.resolve();
    }, 10);
    await expect(done("bad")).rejects.toThrow("bad");
    await done("good");
  });
});
