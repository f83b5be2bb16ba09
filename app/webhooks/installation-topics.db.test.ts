import { describe, expect, it } from "vitest";
import {
  OTHER,
  DAY,
  NOW,
  before,
  SHOP,
  happens,
  aToken,
  installed,
  installation,
  publishJobs,
} from "../../tests/deliveries";
import { db, withShopLock } from "../db.server";
import { recordInstallation } from "../installations.server";
import { loadSession, storeSession } from "../session-storage.server";
import { TOKENS } from "../shop-session.server";
import { publicationStatus } from "../storefront/publication-status.server";

describe("shop/update", () => {
  it("publishes the shop", async () => {
    await installed(SHOP, before(DAY));
    await happens({ topic: "shop/update" });
    expect(await publishJobs()).toMatchObject([{ data: { shop: SHOP } }]);
  });

  it("does nothing for a shop that has left", async () => {
    await happens({ topic: "shop/update" });
    expect(await publishJobs()).toEqual([]);
  });
});

describe("app/scopes_update", () => {
  it("keeps the scopes that are granted now", async () => {
    await installed(SHOP, before(DAY));
    await happens({
      topic: "app/scopes_update",
      payload: { current: ["read_locales", "write_files"] },
    });
    expect((await installation())?.scopes).toEqual(["read_locales", "write_files"]);
  });

  it("is not undone by an earlier one that comes late", async () => {
    await installed(SHOP, before(DAY));
    await happens({ topic: "app/scopes_update", payload: { current: ["write_files"] } });
    await happens({
      topic: "app/scopes_update",
      triggeredAt: before(1000),
      payload: { current: [] },
    });
    expect((await installation())?.scopes).toEqual(["write_files"]);
  });
});

describe("app/uninstalled", () => {
  it("forgets the tokens and notes the end", async () => {
    await installed(SHOP, before(DAY));
    await installed(OTHER, before(DAY));
    await happens({ topic: "app/uninstalled" });
    expect(await installation()).toMatchObject({ uninstalledAt: NOW, scopes: [] });
    expect(await loadSession(SHOP)).toBeNull();
    expect(await loadSession(OTHER)).not.toBeNull();
  });

  it("takes along what was published, so that whoever comes back is published anew", async () => {
    await installed(SHOP, before(DAY));
    const [requestedAt, publishedAt] = [before(3000), before(2000)];
    await db.publication.create({ data: { shop: SHOP, requestedAt, publishedAt } });
    expect(await publicationStatus(SHOP)).toMatchObject({ state: "published" });
    await happens({ topic: "app/uninstalled" });
    expect(await publicationStatus(SHOP)).toMatchObject({ state: "publishing" });
  });

  it("leaves alone a merchant who is coming back at this very moment", async () => {
    await installed(SHOP, before(DAY));
    const back = withShopLock(SHOP, TOKENS, async (tx) => {
      await storeSession(aToken(SHOP), NOW, tx);
      const delivery = happens({ topic: "app/uninstalled", triggeredAt: before(1000) });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await recordInstallation(SHOP, [], NOW, tx);
      return { delivery };
    });
    await (
      await back
    ).delivery;
    expect(await loadSession(SHOP)).not.toBeNull();
    expect(await installation()).toMatchObject({ uninstalledAt: null });
  });

  it("is ignored when the app was installed again later", async () => {
    await recordInstallation(SHOP, [], NOW);
    await storeSession(aToken(SHOP), before(DAY));
    await happens({ topic: "app/uninstalled", triggeredAt: before(1000) });
    expect(await installation()).toMatchObject({ uninstalledAt: null });
    expect(await loadSession(SHOP)).not.toBeNull();
  });

  it("is ignored when Shopify gave a token later, though we never knew that the app was gone", async () => {
    await recordInstallation(SHOP, [], before(DAY));
    await storeSession(aToken(SHOP), NOW);
    await happens({ topic: "app/uninstalled", triggeredAt: before(1000) });
    expect(await installation()).toMatchObject({ uninstalledAt: null });
  });

  it("has all published anew when it comes late: what was shown is gone, and nobody else knows", async () => {
    await recordInstallation(SHOP, [], before(DAY));
    await storeSession(aToken(SHOP), NOW);
    const shown = { shop: SHOP, productId: "1001", asked: 3, published: 3, shown: "{}" };
    await db.productPublication.create({ data: shown });
    await happens({ topic: "app/uninstalled", triggeredAt: before(1000) });
    expect(await db.productPublication.findFirst()).toMatchObject({ asked: 4, shown: null });
    expect(await publishJobs()).toMatchObject([{ data: { shop: SHOP } }]);
  });
});
