import { Session } from "@shopify/shopify-api";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "./db.server";
import { seal } from "./seal.server";
import {
  deleteSessionsOf,
  loadSession,
  sessionStorage,
  storeSession,
} from "./session-storage.server";

const SHOP = "careful-goods.myshopify.com";
const NOW = new Date("2026-11-22T10:00:00Z");

const aSession = (overrides: Partial<ConstructorParameters<typeof Session>[0]> = {}) =>
  new Session({
    id: `offline_${SHOP}`,
    shop: SHOP,
    state: "",
    isOnline: false,
    scope: "read_locales",
    accessToken: "shpat_secret",
    refreshToken: "shprt_secret",
    expires: new Date("2026-11-22T11:00:00Z"),
    refreshTokenExpires: new Date("2027-02-20T10:00:00Z"),
    ...overrides,
  });

beforeEach(() => db.session.deleteMany());
afterAll(() => db.$disconnect());

describe("a stored session", () => {
  it("comes back whole, with the time its token was given", async () => {
    await storeSession(aSession(), NOW);
    const stored = await loadSession(SHOP);
    expect(stored?.session.equals(aSession())).toBe(true);
    expect(stored?.issuedAt).toEqual(NOW);
  });

  it("shows no token to somebody who reads the table", async () => {
    await storeSession(aSession(), NOW);
    const row = await db.session.findFirstOrThrow();
    const everything = JSON.stringify(row) + Buffer.from(row.sealed).toString("latin1");
    expect(everything).not.toContain("secret");
    expect(everything).not.toContain("shpat");
  });

  it("is replaced by a newer one", async () => {
    await storeSession(aSession(), NOW);
    await storeSession(aSession({ accessToken: "shpat_newer" }), NOW);
    expect((await loadSession(SHOP))?.session.accessToken).toBe("shpat_newer");
    expect(await db.session.count()).toBe(1);
  });

  it.each([
    ["its key is gone", seal("{}", [{ id: "retired", bytes: Buffer.alloc(32) }])],
    ["it was tampered with", Buffer.alloc(80, 1)],
    ["it has another shape", seal('{"session":{}}')],
  ])("is as good as none, and can be replaced, when %s", async (_, sealed) => {
    await db.session.create({
      data: { shop: SHOP, id: `offline_${SHOP}`, sealed: new Uint8Array(sealed) },
    });
    expect(await loadSession(SHOP)).toBeNull();
    await storeSession(aSession(), NOW);
    expect((await loadSession(SHOP))?.session.accessToken).toBe("shpat_secret");
  });

  it("is gone after it was deleted, and only that shop's", async () => {
    const other = "other.myshopify.com";
    await storeSession(aSession(), NOW);
    await storeSession(aSession({ id: `offline_${other}`, shop: other }), NOW);
    await deleteSessionsOf(SHOP);
    expect(await loadSession(SHOP)).toBeNull();
    expect(await loadSession(other)).not.toBeNull();
  });
});

describe("what Shopify's library sees of it", () => {
  const id = `offline_${SHOP}`;

  it("is loaded, listed and deleted by id", async () => {
    expect(await sessionStorage.loadSession(id)).toBeUndefined();
    await sessionStorage.storeSession(aSession());
    expect((await sessionStorage.loadSession(id))?.accessToken).toBe("shpat_secret");
    expect(await sessionStorage.findSessionsByShop(SHOP)).toHaveLength(1);
    await sessionStorage.deleteSessions([id, "offline_other.myshopify.com"]);
    expect(await sessionStorage.findSessionsByShop(SHOP)).toEqual([]);
  });

  it("keeps the old token when the new one has no end", async () => {
    await sessionStorage.storeSession(aSession());
    const endless = aSession({ accessToken: "shpat_endless", expires: undefined });
    expect(await sessionStorage.storeSession(endless)).toBe(false);
    expect((await sessionStorage.loadSession(id))?.accessToken).toBe("shpat_secret");
  });
});
