import { describe, expect, it } from "vitest";
import { aWorld, listening } from "../../a-world.ts";
import { devStoreApp } from "../../dev-store.ts";
import { ADMIN_LOCALES } from "../texts.ts";
import { anOrder } from "../../orders/an-order.ts";

describe("/admin/orders", () => {
  it("lists the orders, the youngest first, in each language of the admin", async () => {
    using world = aWorld();
    await using server = await listening(devStoreApp(world));
    for (const [locale, sent] of Object.entries({
      en: "Delivered",
      fr: "Livrée",
      nb: "Levert",
      es: "Entregado",
      de: "Zugestellt",
    })) {
      const answer = await fetch(`${server.url}/admin/orders?locale=${locale}`);
      const page = await answer.text();
      expect(page.indexOf("#1012")).toBeLessThan(page.indexOf("#1001"));
      expect(page).toContain("Marit Hauge");
      expect(page).toContain(sent);
    }
    expect(Object.keys(ADMIN_LOCALES)).toHaveLength(5);
  });

  it("says where orders come from as long as there are none", async () => {
    using world = aWorld({ sample: "fresh" });
    await using server = await listening(devStoreApp(world));
    const page = await (await fetch(`${server.url}/admin/orders`)).text();
    expect(page).toContain("Order something on the storefront");
  });
});

describe("an order's page in the admin", () => {
  it("offers what can be done, does it, and then offers the next", async () => {
    using world = aWorld({ sample: "fresh" });
    const order = anOrder(world, { note: "<b>Ring</b>" });
    await using server = await listening(devStoreApp(world));
    const address = `${server.url}/admin/orders/${order.id}`;
    const page = async () => (await fetch(address)).text();
    const offers = async () =>
      [...(await page()).matchAll(/action="\/admin\/orders\/\d+\/(\w+)"/g)].map(([, name]) => name);
    const clicks = (action: string, headers: Record<string, string> = {}) =>
      fetch(`${address}/${action}`, { method: "POST", redirect: "manual", headers });

    expect(await page()).toMatch(/#1001[^]*Paid[^]*Not sent[^]*&lt;b&gt;Ring/);
    expect(await offers()).toEqual(["fulfillments", "refund", "cancellation"]);
    expect((await clicks("fulfillments")).status).toBe(303);
    expect(await offers()).toEqual(["delivery", "refund"]);
    await clicks("delivery");
    expect(await page()).toMatch(/Paid[^]*Delivered/);
    expect(await offers()).toEqual(["refund"]);
    await clicks("refund");
    expect(await offers()).toEqual([]);
    expect(world.state.webhooks.map(({ topic }) => topic)).toEqual([
      "orders/create",
      "fulfillments/create",
      "orders/fulfilled",
      "fulfillment_events/create",
      "refunds/create",
      "orders/updated",
    ]);

    // A second click finds it done.
    expect((await clicks("refund")).status).toBe(303);
    expect(order.refunds).toHaveLength(1);
    expect((await clicks("refund", { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await clicks("constructor")).status).toBe(404);
  });

  it("cancels", async () => {
    using world = aWorld({ sample: "fresh" });
    const order = anOrder(world);
    await using server = await listening(devStoreApp(world));
    const address = `${server.url}/admin/orders/${order.id}`;
    await fetch(`${address}/cancellation`, { method: "POST", redirect: "manual" });
    expect(await (await fetch(address)).text()).toMatch(/Paid back[^]*Cancelled/);
  });
});
