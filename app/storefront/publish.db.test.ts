import { beforeEach, describe, expect, it } from "vitest";
import { exampleOf } from "../../tests/examples";
import { aSeal, aShop, NOW } from "../../tests/facts";
import { ShopifyInMemory } from "../../tests/shopify-in-memory";
import { db } from "../db.server";
import { recordInstallation } from "../installations.server";
import { AdminTrouble } from "../admin-api/admin.server";
import { NO_BADGES, type Badges } from "../trust/badges/badges";
import { saveSetting } from "../trust/settings.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import type { ShopFacts } from "../trust/shop-facts";
import { ORGANIZATION_FROM } from "./organization";
import { publicationStatus } from "./publication-status.server";
import { publish } from "./publish.server";

const SHOP = "woolly.myshopify.com";

let shopify: ShopifyInMemory;

const twoBadges: Badges = {
  ...NO_BADGES,
  badges: [
    { claim: "return-policy", text: {} },
    { claim: "ships-to", text: {} },
  ],
};

const publishNow = (now = NOW) => publish(SHOP, now, shopify.connect);

async function saved(badges: Badges) {
  const { revision } = (await db.setting.findFirst({ where: { shop: SHOP } })) ?? { revision: 0 };
  expect(await saveSetting(db, SHOP, "badges", badges, revision, NOW)).toMatchObject({ ok: true });
}

const iconsShown = () =>
  (shopify.shown("badges") as { badges: { icon: string }[] } | undefined)?.badges.map(
    (b) => b.icon,
  );

const lapse = (facts: Partial<ShopFacts>) => Object.assign(shopify.shop, facts);

beforeEach(async () => {
  await db.setting.deleteMany();
  await db.shopFacts.deleteMany();
  await db.publication.deleteMany();
  await recordInstallation(SHOP, [], NOW);
  shopify = new ShopifyInMemory(aShop());
});

describe("publishing", () => {
  it("shows what is saved, and keeps the facts it stands on", async () => {
    await saved(twoBadges);
    expect(await publishNow()).toEqual({ ok: true, writes: 1 });
    expect(iconsShown()).toEqual(["return", "globe"]);
    expect(await loadShopFacts(SHOP)).toEqual({ facts: aShop(), lookedUpAt: NOW });
    expect(await publicationStatus(SHOP)).toEqual({ state: "published", at: NOW });
  });

  it("writes nothing the second time", async () => {
    await saved(twoBadges);
    await publishNow();
    expect(await publishNow()).toEqual({ ok: true, writes: 0 });
    expect(shopify.writes).toBe(1);
  });

  it("writes nothing for a shop that has nothing to show", async () => {
    expect(await publishNow()).toEqual({ ok: true, writes: 0 });
    expect(shopify.writes).toBe(0);
  });

  it("takes away a claim whose fact has lapsed, and brings it back with the fact", async () => {
    await saved(twoBadges);
    await publishNow();

    lapse({ policies: [] });
    await publishNow();
    expect(iconsShown()).toEqual(["globe"]);

    lapse({ shipsTo: [] });
    await publishNow();
    expect(shopify.shown("badges")).toBeUndefined();

    lapse(aShop());
    await publishNow();
    expect(iconsShown()).toEqual(["return", "globe"]);
  });

  it("takes away a seal on the day after its last", async () => {
    await saved({ ...NO_BADGES, seals: [aSeal({ validUntil: "2026-11-30" })] });
    await publishNow(new Date("2026-11-30T20:00:00Z"));
    expect(shopify.shown("badges")).toBeDefined();
    await publishNow(new Date("2026-12-01T03:00:00Z"));
    expect(shopify.shown("badges")).toBeUndefined();
  });

  it.each<[string, () => void]>([
    ["changed", () => shopify.put("badges", '{"badges":[{"text":"Best shop"}]}')],
    ["made unreadable", () => shopify.put("badges", "{")],
    ["deleted", () => (shopify.metafields = [])],
    ["joined by a stray one", () => shopify.put("stray", "1")],
  ])("heals a metafield that was %s behind our back", async (_, harm) => {
    await saved(twoBadges);
    await publishNow();
    const right = shopify.shown("badges");

    harm();
    expect(await publishNow()).toEqual({ ok: true, writes: 1 });
    expect(shopify.shown("badges")).toEqual(right);
    expect(shopify.shown("stray")).toBeUndefined();
  });

  it("decides anew when a metafield changes between reading and writing", async () => {
    await saved(twoBadges);
    shopify.meanwhile = () => shopify.put("badges", '{"from":"elsewhere"}');
    expect(await publishNow()).toEqual({ ok: true, writes: 1 });
    expect(iconsShown()).toEqual(["return", "globe"]);
  });

  it("gives up when that goes on, and says so", async () => {
    await saved(twoBadges);
    const again = () => {
      shopify.put("badges", "{}");
      queueMicrotask(() => (shopify.meanwhile = again));
    };
    shopify.meanwhile = again;
    expect(await publishNow()).toMatchObject({
      ok: false,
      problem: { code: "changed-meanwhile" },
    });
  });
});

describe("a publication that fails", () => {
  it("leaves what is shown, tells why, and is settled by the next that succeeds", async () => {
    await saved(twoBadges);
    shopify.trouble = new AdminTrouble("unavailable", "502");
    expect(await publishNow()).toEqual({
      ok: false,
      problem: { code: "unavailable", detail: "502" },
    });
    expect(await publicationStatus(SHOP)).toEqual({
      state: "failed",
      at: NOW,
      problem: { code: "unavailable" },
    });

    shopify.trouble = null;
    await publishNow();
    expect(await publicationStatus(SHOP)).toEqual({ state: "published", at: NOW });
  });

  it("passes on Shopify's own words when it refuses", async () => {
    await saved(twoBadges);
    shopify.refusal = "value is too long";
    expect(await publishNow()).toEqual({
      ok: false,
      problem: { code: "refused", detail: "metafields value is too long" },
    });
  });

  it("by a bug of ours is told as well, and stays a bug", async () => {
    shopify.trouble = new TypeError("undefined is not a function");
    await expect(publishNow()).rejects.toThrow("undefined is not a function");
    // In the row for whoever helps; the merchant is not shown the app's inside.
    expect(await publicationStatus(SHOP)).toEqual({
      state: "failed",
      at: NOW,
      problem: { code: "unexpected" },
    });
  });

  it("by a bug in one part leaves that one as it is shown, and brings the others up to date", async () => {
    await saveSetting(db, SHOP, "support", exampleOf("support").filled, 0, NOW);
    await saveSetting(db, SHOP, "badges", twoBadges, 0, NOW);
    await publishNow();
    const before = shopify.shown("support");

    // What no version of ours has met: the hours cannot be told in it.
    lapse({ timeZone: "Mars/Olympus", policies: [] });
    await expect(publishNow()).rejects.toThrow("Mars/Olympus");
    expect(iconsShown()).toEqual(["globe"]);
    expect(shopify.shown("support")).toEqual(before);
    expect(await publicationStatus(SHOP)).toMatchObject({ problem: { code: "unexpected" } });
  });

  it.each(ORGANIZATION_FROM)(
    "for %s that cannot be read leaves what search engines are told as it is, too",
    async (name) => {
      for (const each of ORGANIZATION_FROM)
        await saveSetting(db, SHOP, each, exampleOf(each).filled, 0, NOW);
      await publishNow();
      const before = { own: shopify.shown(name), organization: shopify.shown("organization") };
      await db.setting.updateMany({
        where: { name },
        data: { value: { shape: 1, value: { nonsense: true } } },
      });

      expect(await publishNow()).toMatchObject({ ok: false, problem: { detail: name } });
      expect({ own: shopify.shown(name), organization: shopify.shown("organization") }).toEqual(
        before,
      );
    },
  );

  it("for a setting that cannot be read leaves that one as it is shown", async () => {
    await saved(twoBadges);
    await publishNow();
    await db.setting.updateMany({ data: { value: { shape: 1, value: { nonsense: true } } } });
    shopify.put("stray", "1");

    expect(await publishNow()).toEqual({
      ok: false,
      problem: { code: "setting-unreadable", detail: "badges" },
    });
    expect(iconsShown()).toEqual(["return", "globe"]);
    expect(shopify.shown("stray")).toBeUndefined();
  });

  it("for a setting that no longer fits leaves that one as it is shown, and tells", async () => {
    await saved(twoBadges);
    const { largest } = exampleOf("questions");
    expect(await saveSetting(db, SHOP, "questions", largest, 0, NOW)).toMatchObject({ ok: true });

    expect(await publishNow()).toEqual({
      ok: false,
      problem: { code: "too-large", detail: "questions" },
    });
    expect(iconsShown()).toEqual(["return", "globe"]);
    expect(shopify.shown("questions")).toBeUndefined();
  });
});
