import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { aControl } from "./a-control.ts";

describe("POST products/HANDLE", () => {
  it("changes a product as its merchant does, and the app hears of it", async () => {
    using world = aWorld();
    await using control = await aControl(world);
    await control.post("products/stoneware-mug", { title: "Kopp", handle: "kopp", type: "Mugs" });
    expect(world.state.products[0]).toMatchObject({
      handle: "kopp",
      title: { nb: "Kopp", en: "Stoneware mug" },
      type: "Mugs",
    });
    expect(world.state.webhooks).toMatchObject([
      {
        topic: "products/update",
        payload: { id: 1001, title: "Kopp", handle: "kopp", product_type: "Mugs" },
      },
    ]);
  });

  it("refuses another product's handle, and a product that is none", async () => {
    using world = aWorld();
    await using control = await aControl(world);
    expect((await control.post("products/bud-vase", { handle: "desk-lamp" })).body).toEqual({
      error: "handle: another product has desk-lamp",
    });
    expect(await control.post("products/unicorn", {})).toMatchObject({ status: 404 });
    expect(world.state.webhooks).toEqual([]);
  });
});

describe("DELETE products/HANDLE", () => {
  it("takes it away, and the app hears of it", async () => {
    using world = aWorld();
    await using control = await aControl(world);
    await control.delete("products/stoneware-mug");
    expect(world.state.products.some(({ id }) => id === 1001)).toBe(false);
    expect(world.state.webhooks).toMatchObject([
      { topic: "products/delete", payload: { id: 1001 } },
    ]);
  });
});
