import { Session } from "@shopify/shopify-api";
import express from "express";
import { afterAll, expect, it } from "vitest";
import { adminFor } from "../app/admin-api/admin.server";
import { realSurroundings, type Surroundings } from "../app/admin-api/ask.server";
import { db } from "../app/db.server";
import { recordInstallation } from "../app/installations.server";
import { stopBoss } from "../app/jobs.server";
import { offlineId, storeSession } from "../app/session-storage.server";
import { publishProducts } from "../app/storefront/publish-products.server";
import { openRun } from "../app/storefront/sent-products.server";
import { storeShopFacts } from "../app/trust/shop-facts.server";
import { aWorld, listening } from "../dev-store/a-world.ts";
import { issueToken } from "../dev-store/oauth/tokens.ts";
import { platformRouter } from "../dev-store/platform.ts";
import { routeFor } from "../dev-store/preload.mjs";
import { aShop } from "./facts";
import { aNewReview, storedReview } from "./reviews";

const NOW = new Date();
/** In a shop it is a thousand. */
const MANY = 10;

afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

/** What is meant for Shopify goes to the dev store. */
const sentTo = (url: string): Surroundings => ({
  ...realSurroundings,
  fetch: (input, init) => {
    const route = routeFor(new URL(String(input)), url);
    if (!route) throw new Error(`${String(input)} is not Shopify's`);
    const headers = new Headers(init?.headers);
    if (route.shop) headers.set("x-shop", route.shop);
    return fetch(route.url, { ...init, headers });
  },
});

async function install(shop: string, token: string) {
  const expires = new Date(NOW.getTime() + 60 * 60 * 1_000);
  const session = { id: offlineId(shop), shop, state: "", isOnline: false, accessToken: token };
  await recordInstallation(shop, [], NOW);
  await storeSession(new Session({ ...session, expires }), NOW);
  await storeShopFacts(db, shop, aShop({ shop }), NOW);
}

it("many changed products are written by a bulk operation of the dev store, but for one that it no longer has", async () => {
  using world = aWorld();
  await using devStore = await listening(express().use("/__platform", platformRouter(world)));
  const { domain } = world.state.shop;
  await install(domain, issueToken(world).access_token);
  const [gone, ...there] = world.state.products.map(({ id }) => String(id));
  expect(there.length).toBeGreaterThan(MANY);
  for (const productId of [gone, ...there]) {
    await storedReview(domain, aNewReview({ productId, body: `Om ${productId}.` }), NOW);
  }
  await db.product.createMany({
    data: world.state.products.map(({ id, handle }) => ({
      ...{ shop: domain, id: String(id), handle, title: handle, type: "", vendor: "" },
      ...{ skus: [], barcodes: [], lookedUpAt: NOW },
    })),
  });
  world.state.products = world.state.products.filter(({ id }) => String(id) !== gone);

  const surroundings = sentTo(devStore.url);
  const connect = (shop: string) => adminFor(shop, surroundings);
  const publish = () => publishProducts(domain, NOW, connect, { world: surroundings, many: MANY });
  await publish();
  expect(await openRun(domain)).toMatchObject({ id: expect.stringContaining("BulkOperation") });
  expect(world.state.metafields).toEqual([]);
  await expect.poll(() => publish().then(() => openRun(domain)), { timeout: 5_000 }).toBeNull();

  const counts = world.state.metafields.filter(({ key }) => key === "rating_count");
  expect(counts.map(({ owner }) => owner).toSorted()).toEqual(
    there.map((id) => `gid://shopify/Product/${id}`).toSorted(),
  );
  expect(counts.every(({ value }) => value === "1")).toBe(true);
  // The one that is gone is tried with a call of its own; no other needs one.
  const calls = world.adminApiCalls.filter(({ operation }) => operation === "SetMetafields");
  expect(calls).toHaveLength(2);
  expect(await publish()).toEqual({ products: 0, writes: 0, refused: 0 });
  expect(await db.product.count({ where: { id: gone, deletedAt: { not: null } } })).toBe(1);
});
