import { describe, expect, it } from "vitest";
import { NOW } from "../../../tests/facts";
import { DrawnPages } from "./drawn-pages.server";

type Asked = { shop?: string; state?: string; seconds?: number; page?: string };

function pages() {
  const drawn: string[] = [];
  const all = new DrawnPages();
  const ask = ({ shop = "a", state = "first", seconds = 0, page }: Asked = {}) =>
    all.page(shop, { state, now: new Date(NOW.getTime() + seconds * 1000) }, () => {
      drawn.push(shop);
      if (page === "broken") return Promise.reject(new Error("broken"));
      return Promise.resolve(page ?? `${state} page of ${shop}`);
    });
  return { drawn, ask };
}

describe("a drawn page", () => {
  it("is drawn once for all who ask within a minute", async () => {
    const { drawn, ask } = pages();
    await Promise.all([ask(), ask(), ask({ seconds: 30 })]);
    expect(drawn).toHaveLength(1);
    await ask({ seconds: 61 });
    expect(drawn).toHaveLength(2);
  });

  it("is drawn anew as soon as something changed", async () => {
    const { ask } = pages();
    expect(await ask()).toBe("first page of a");
    expect(await ask({ state: "second" })).toBe("second page of a");
  });

  it("is the asking shop's own", async () => {
    const { drawn, ask } = pages();
    expect(await ask({ shop: "a" })).toBe("first page of a");
    expect(await ask({ shop: "b" })).toBe("first page of b");
    expect(await ask({ shop: "a" })).toBe("first page of a");
    expect(drawn).toHaveLength(2);
  });

  it("is forgotten for the shop that asked longest ago, when all together are large", async () => {
    const { drawn, ask } = pages();
    const page = "x".repeat(20_000_000);
    for (const shop of ["a", "b", "c"]) await ask({ shop, page });
    await ask({ shop: "b" });
    await ask({ shop: "c" });
    expect(drawn).toEqual(["a", "b", "c"]);
    await ask({ shop: "a" });
    expect(drawn).toEqual(["a", "b", "c", "a"]);
  });

  it("takes no more room when it is drawn again", async () => {
    const { drawn, ask } = pages();
    await ask({ shop: "small" });
    const page = "x".repeat(20_000_000);
    for (const state of ["first", "second", "third"]) await ask({ shop: "large", page, state });
    await ask({ shop: "small" });
    expect(drawn.filter((shop) => shop === "small")).toHaveLength(1);
  });

  it("is tried again when it could not be drawn", async () => {
    const { drawn, ask } = pages();
    await expect(ask({ page: "broken" })).rejects.toThrow("broken");
    expect(await ask()).toBe("first page of a");
    expect(drawn).toHaveLength(2);
  });

  it("outlives an older one that could not be drawn", async () => {
    const { drawn, ask } = pages();
    const older = ask({ page: "broken" });
    await ask({ state: "second" });
    await expect(older).rejects.toThrow("broken");
    await ask({ state: "second" });
    expect(drawn).toHaveLength(2);
  });
});
