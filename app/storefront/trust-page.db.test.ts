import { beforeEach, describe, expect, it } from "vitest";
import { filled } from "../../tests/examples/trust_page";
import { aShop, NOW } from "../../tests/facts";
import { ShopifyInMemory } from "../../tests/shopify-in-memory";
import { db } from "../db.server";
import { recordInstallation } from "../installations.server";
import { NO_BADGES } from "../trust/badges/badges";
import { saveSetting } from "../trust/settings.server";
import type { ShopFacts } from "../trust/shop-facts";
import { publish } from "./publish.server";

const SHOP = "woolly.myshopify.com";
const ID = filled.pageId ?? "";

/** What the storefront reads once the page stands in Shopify as given. */
async function published(trustPage: ShopFacts["trustPage"]) {
  const shopify = new ShopifyInMemory(aShop({ trustPage }));
  expect(await publish(SHOP, NOW, shopify.connect)).toMatchObject({ ok: true });
  const badges = shopify.shown("badges") as { badges: { url: string }[] };
  const trust = shopify.shown("trust_page") as { handle: string };
  return { proof: badges.badges[0]?.url, handle: trust.handle };
}

beforeEach(async () => {
  await db.setting.deleteMany();
  await recordInstallation(SHOP, [], NOW);
  const badges = { ...NO_BADGES, badges: [{ claim: "shop-since", text: {} }] };
  await saveSetting(db, SHOP, "badges", badges, 0, NOW);
  await saveSetting(db, SHOP, "trust_page", filled, 0, NOW);
});

describe("the trust page in Shopify", () => {
  it("is where proofs lead", async () => {
    expect(await published({ id: ID, handle: "trygg-handel", isVisible: true })).toEqual({
      proof: "/pages/trygg-handel#shop-since",
      handle: "trygg-handel",
    });
  });

  it("is followed when it was renamed", async () => {
    expect(await published({ id: ID, handle: "om-oss", isVisible: true })).toEqual({
      proof: "/pages/om-oss#shop-since",
      handle: "om-oss",
    });
  });

  it("gives way to the app proxy's page when it was hidden or deleted", async () => {
    expect(await published({ id: ID, handle: "trygg-handel", isVisible: false })).toEqual({
      proof: "/apps/tillit/trust#shop-since",
      handle: "trygg-handel",
    });
    expect(await published(null)).toEqual({
      proof: "/apps/tillit/trust#shop-since",
      handle: "",
    });
  });
});
