import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aWorld } from "./a-world.ts";
import { issueToken } from "./oauth/tokens.ts";
import { BrokenStateFile } from "./state-file.ts";
import { createWorld, type World } from "./world.ts";

const again = (world: World, origins: { fresh?: boolean; sample?: "fresh" | "careful" } = {}) =>
  createWorld({ options: world.options, ...origins });

describe("the dev store's world", () => {
  it("is there again at the next start, and half a file is never left behind", () => {
    using world = aWorld();
    world.state.shop.name = "Omdøpt";
    const id = world.takeId();
    world.flush();
    const next = again(world);
    expect(next.state.shop.name).toBe("Omdøpt");
    expect(next.takeId()).toBe(id + 1);
    expect(readdirSync(world.options.dataDir)).toEqual(["state.json"]);
  });

  it("reads what an earlier version kept, which knew of no mail, orders, variants or clock", () => {
    using world = aWorld();
    const file = join(world.options.dataDir, "state.json");
    const kept = JSON.parse(readFileSync(file, "utf8")) as {
      state: Record<"mail" | "orders" | "customers" | "clockAheadMs", unknown> & {
        app: { seesCustomerData?: unknown };
        products: { variant?: unknown }[];
      };
    };
    const { mail: _1, orders: _2, customers: _3, clockAheadMs: _4, ...earlier } = kept.state;
    delete earlier.app.seesCustomerData;
    for (const product of earlier.products) delete product.variant;
    writeFileSync(file, JSON.stringify({ ...kept, state: earlier }));
    const { state } = again(world);
    expect(state).toMatchObject({ mail: [], orders: [], customers: [], clockAheadMs: 0 });
    expect(state.app.seesCustomerData).toBe(true);
    expect(state.products).toEqual(world.state.products);
  });

  it("writes by itself soon after a change", async () => {
    using world = aWorld();
    world.state.shop.name = "Omdøpt";
    world.changed();
    await expect.poll(() => again(world).state.shop.name).toBe("Omdøpt");
  });

  it("begins anew with --fresh, and with another sample shop", () => {
    using world = aWorld();
    world.state.shop.name = "Omdøpt";
    world.flush();
    expect(again(world, { sample: "careful" }).state.shop.name).toBe("Omdøpt");
    expect(again(world, { fresh: true }).state.shop.name).toBe("Careful Goods");
    expect(again(world, { sample: "fresh" }).state.shop.name).toBe("Fresh Start");
  });

  it("keeps the tokens of a shop that is not open", () => {
    using world = aWorld();
    issueToken(world);
    world.reset("fresh");
    const next = again(world);
    next.reset("careful");
    expect(next.state.app.tokens).toHaveLength(1);
  });

  it.each(["{", "null", '{"state":{}}', ""])("does not start on a file that holds %j", (text) => {
    using world = aWorld();
    mkdirSync(world.options.dataDir, { recursive: true });
    writeFileSync(join(world.options.dataDir, "state.json"), text);
    expect(() => again(world)).toThrow(BrokenStateFile);
    expect(again(world, { fresh: true }).state.sample).toBe("careful");
  });
});

describe("a sample shop", () => {
  it.each([
    ["careful", 6, true, "NO", ["nb", "en", "de"]],
    ["careless", 1, false, "DE", ["de", "en"]],
    ["fresh", 0, true, "ES", ["es", "en"]],
  ] as const)(
    "%s has its policies, domain, country and languages",
    (sample, policies, ssl, country, locales) => {
      using world = aWorld({ sample });
      const { shop, products, ...state } = world.state;
      expect(state.policies).toHaveLength(policies);
      expect(shop.primaryDomain.sslEnabled).toBe(ssl);
      expect(shop.address.countryCode).toBe(country);
      expect(shop.locales.map(({ locale }) => locale)).toEqual(locales);
      expect(products.length).toBeGreaterThanOrEqual(12);
      for (const product of products) {
        expect(Object.keys(product.title)).toEqual(locales);
        expect(Object.keys(product.descriptionHtml)).toEqual(locales);
      }
      for (const { bodyHtml } of [...state.policies, ...state.pages]) {
        expect(Object.keys(bodyHtml)).toEqual(locales);
      }
    },
  );
});
