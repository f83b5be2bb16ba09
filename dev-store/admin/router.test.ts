import { createHmac } from "node:crypto";
import express from "express";
import { describe, expect, it } from "vitest";
import { aWorld, listening } from "../a-world";
import { uninstall } from "../installation";
import type { World } from "../world";
import { adminRouter } from "./router";

const admin = (world: World) => listening(express().use(adminRouter(world)));
const unescaped = (text: string) => text.replaceAll("&amp;", "&");
const frameOf = (page: string) =>
  new URL(unescaped(/<iframe[^>]* data-src="([^"]+)"/.exec(page)?.[1] ?? "about:blank"));

async function page(world: World, path: string, headers: Record<string, string> = {}) {
  await using server = await admin(world);
  const answer = await fetch(server.url + path, { headers });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

describe("the admin page", () => {
  it("opens the app's page that its own address names", async () => {
    using world = aWorld();
    const { text } = await page(world, "/admin/apps/tillit/badges?locale=de");
    const frame = frameOf(text);
    expect(frame.origin + frame.pathname).toBe("http://localhost:4401/app/badges");
    expect(Object.fromEntries(frame.searchParams)).toMatchObject({
      embedded: "1",
      locale: "de",
      shop: world.state.shop.domain,
    });
    expect(text).toContain('<html lang="de">');
  });

  it("understands Shopify's addresses too, which name the app's whole path", async () => {
    using world = aWorld();
    const { text } = await page(world, "/admin/apps/tillit/app/badges");
    expect(frameOf(text).pathname).toBe("/app/badges");
  });

  it("signs what it tells the app", async () => {
    using world = aWorld();
    const { searchParams } = frameOf((await page(world, "/admin/apps/tillit")).text);
    const hmac = searchParams.get("hmac");
    searchParams.delete("hmac");
    searchParams.sort();
    const wanted = createHmac("sha256", "test-secret").update(searchParams.toString());
    expect(hmac).toBe(wanted.digest("hex"));
  });

  it("remembers the language that was chosen", async () => {
    using world = aWorld();
    const chosen = (await page(world, "/admin?locale=nb")).headers.get("set-cookie") ?? "";
    const { text } = await page(world, "/admin/products", { cookie: chosen.split(";")[0]! });
    expect(text).toContain("Produkter");
  });

  it("offers to install the app where it is not", async () => {
    using world = aWorld();
    uninstall(world);
    const { text } = await page(world, "/admin/apps/tillit");
    expect(text).toContain('id="install"');
    expect(text).toContain("read_legal_policies");
    expect(text).not.toContain("<iframe");
  });

  it("prints a shop's name as text", async () => {
    using world = aWorld();
    world.state.shop.name = "</script><script>alert(1)</script>";
    const { text } = await page(world, "/admin");
    expect(text).not.toContain("<script>alert");
  });

  it("hands a session token to its own script only", async () => {
    using world = aWorld();
    const ask = (site: string) =>
      page(world, "/admin/app-bridge/session-token", { "sec-fetch-site": site });
    expect((await ask("same-site")).status).toBe(403);
    expect(JSON.parse((await ask("same-origin")).text)).toHaveProperty("token");
  });

  it("says which blocks stand in the theme", async () => {
    using world = aWorld();
    const activity = async () =>
      JSON.parse((await page(world, "/admin/app-bridge/extensions")).text)[0].activations.find(
        ({ handle }: { handle: string }) => handle === "badges",
      );
    expect(await activity()).toMatchObject({ handle: "badges", status: "available" });
    const placed = { template: "product", block: "badges", settings: {} };
    world.state.themeBlocks.push({ id: "7", ...placed, disabled: true });
    expect(await activity()).toMatchObject({ status: "available", activations: [] });
    world.state.themeBlocks.push({ id: "8", ...placed, disabled: false });
    expect(await activity()).toMatchObject({
      status: "active",
      activations: [{ target: "template--product/main/tillit_badges_8" }],
    });
  });
});

describe("the stand-in for App Bridge", () => {
  it("is one classic script that knows the shop and the app", async () => {
    using world = aWorld();
    const { text } = await page(world, "/__dev-store/app-bridge.js");
    expect(() => new Function(text)).not.toThrow();
    expect(text).toContain('"apiKey":"test-key"');
    expect(text).not.toMatch(/^(import|export) /m);
  });
});
