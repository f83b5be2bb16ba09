import express from "express";
import { describe, expect, it } from "vitest";
import { aWorld, listening } from "../a-world.ts";
import { anExtension } from "./a-folder.ts";
import { storefrontRouter } from "./router.ts";

const form = (fields: Record<string, string>, headers = {}) => ({
  method: "POST",
  redirect: "manual" as const,
  headers,
  body: new URLSearchParams(fields),
});

describe("the storefront over HTTP", () => {
  it("answers a page that only its own address may frame", async () => {
    using world = aWorld();
    await using shop = await listening(express().use(storefrontRouter(world)));
    const answer = await fetch(`${shop.url}/`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
    expect(await answer.text()).toContain("Careful Goods");
    expect((await fetch(`${shop.url}/nothing`)).status).toBe(404);
  });

  it("serves every style sheet, script and icon that its pages name", async () => {
    using world = aWorld();
    await using shop = await listening(express().use(storefrontRouter(world)));
    const html = await (await fetch(`${shop.url}/`)).text();
    const files = [...html.matchAll(/(?:href|src)="(\/cdn\/[^"]+)"/g)].map(([, path]) => path!);
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect((await fetch(shop.url + file)).status, file).toBe(200);
  });

  it("puts products into the cart and takes them out again", async () => {
    using world = aWorld();
    await using shop = await listening(express().use(storefrontRouter(world)));
    const added = await fetch(
      `${shop.url}/en/cart/add`,
      form({ id: "44000000001001", quantity: "2" }),
    );
    expect(added.headers.get("location")).toBe("/en/cart");
    const [cookie] = added.headers.get("set-cookie")!.split(";");
    expect(decodeURIComponent(cookie!)).toBe("cart=44000000001001:2");
    const emptied = await fetch(
      `${shop.url}/cart`,
      form({ "updates[]": "0" }, { cookie: cookie! }),
    );
    expect(decodeURIComponent(emptied.headers.get("set-cookie")!)).toMatch(/^cart=;/);
  });

  it("does not sell what is sold out or unknown", async () => {
    using world = aWorld();
    await using shop = await listening(express().use(storefrontRouter(world)));
    const soldOut = world.state.products.find(({ available }) => !available)!;
    for (const id of [String(soldOut.id), "77", "x"]) {
      const answer = await fetch(`${shop.url}/cart/add`, form({ id }));
      expect(answer.headers.get("set-cookie")).toMatch(/^cart=;/);
    }
  });

  it.each([
    ["/products/desk-lamp", "en", "/en/products/desk-lamp"],
    ["/en/products/desk-lamp?a=1", "nb", "/products/desk-lamp?a=1"],
    ["/cart", "xx", "/cart"],
    ["https://evil.example/", "nb", "/"],
    ["//evil.example/", "nb", "/"],
    ["/en//evil.example/", "nb", "/evil.example/"],
    ["/\\evil.example", "nb", "/"],
  ])("changes the language of %s to %s at %s", async (from, language, to) => {
    using world = aWorld();
    await using shop = await listening(express().use(storefrontRouter(world)));
    const answer = await fetch(
      `${shop.url}/localization`,
      form({ locale_code: language, return_to: from }),
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(to);
  });

  it("remembers the country, if the shop ships there", async () => {
    using world = aWorld();
    await using shop = await listening(express().use(storefrontRouter(world)));
    const chosen = await fetch(`${shop.url}/localization`, form({ country_code: "DE" }));
    expect(chosen.headers.get("set-cookie")).toMatch(/^localization=DE;/);
    const page = await fetch(`${shop.url}/en`, { headers: { cookie: "localization=DE" } });
    expect(await page.text()).toMatch(/value="DE"\s+selected/);
    const elsewhere = await fetch(`${shop.url}/localization`, form({ country_code: "US" }));
    expect(elsewhere.headers.get("set-cookie")).toBeNull();
  });

  it("says in the browser why a block cannot be drawn", async () => {
    using extension = anExtension("{{ 'x' | sparkle }}");
    using world = aWorld({ options: { extensionDir: extension.dir } });
    const block = { id: "1", template: "index", block: "hello", settings: {}, disabled: false };
    world.state.themeBlocks.push(block);
    await using shop = await listening(express().use(storefrontRouter(world)));
    const answer = await fetch(`${shop.url}/`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain("The app block hello cannot be drawn");
  });
});
