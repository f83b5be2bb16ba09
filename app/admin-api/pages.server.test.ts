import { describe, expect, it } from "vitest";
import { anAdmin } from "../../tests/an-admin";
import { AdminTrouble, type Admin } from "./admin.server";
import { createPage, lookUpTrustPage } from "./pages.server";

const ID = "gid://shopify/Page/7";
const WANTED = { title: "Trygg handel", handle: "trygg-handel" };

const refusal = (code: string, field: string) => ({
  pageCreate: { page: null, userErrors: [{ code, field: ["page", field] }] },
});
const found = (page: object) => ({
  pages: { nodes: [{ id: ID, title: "Trygg handel", handle: "trygg-handel", body: "", ...page }] },
});

describe("the page that the app makes", () => {
  it("is empty and visible, and where Shopify put it", async () => {
    const admin = anAdmin({
      CreateTrustPage: { pageCreate: { page: { id: ID, handle: "trygg-1" }, userErrors: [] } },
    });
    expect(await createPage(admin, WANTED)).toEqual({
      ok: true,
      page: { id: ID, handle: "trygg-1" },
    });
    expect(admin.asked[0]?.variables).toEqual({
      page: { ...WANTED, body: "", isPublished: true },
    });
  });

  it("is the one that was made when Shopify's answer got lost", async () => {
    const admin = anAdmin({ CreateTrustPage: refusal("TAKEN", "handle"), TrustPagesAt: found({}) });
    expect(await createPage(admin, WANTED)).toEqual({
      ok: true,
      page: { id: ID, handle: "trygg-handel" },
    });
  });

  it.each([
    ["with words on it", found({ body: "<p>Ours</p>" })],
    ["of another title", found({ title: "Om oss" })],
    ["found by half of the address", found({ handle: "trygg-handel-2" })],
    ["that is gone again", { pages: { nodes: [] } }],
  ])("is never a page %s that has its address", async (_, TrustPagesAt) => {
    const admin = anAdmin({ CreateTrustPage: refusal("TAKEN", "handle"), TrustPagesAt });
    expect(await createPage(admin, WANTED)).toEqual({
      ok: false,
      problem: { path: ["handle"], code: "page-address-taken" },
    });
  });

  it.each([
    ["TOO_LONG", "title", "too-long"],
    ["INVALID", "handle", "page-refused"],
  ])("is refused for %s at %s", async (code, field, problem) => {
    const admin = anAdmin({ CreateTrustPage: refusal(code, field) });
    expect(await createPage(admin, WANTED)).toEqual({
      ok: false,
      problem: { path: [field], code: problem },
    });
  });
});

describe("what became of the page", () => {
  const refusing = (kind: "no-access" | "unavailable"): Admin => ({
    shop: "careful-goods.myshopify.com",
    query: () => Promise.reject(new AdminTrouble(kind, "")),
  });

  it.each([
    [
      { handle: "ny", isPublished: true },
      { id: ID, handle: "ny", isVisible: true },
    ],
    [
      { handle: "ny", isPublished: false },
      { id: ID, handle: "ny", isVisible: false },
    ],
    [null, { id: ID, handle: null, isVisible: false }],
  ])("is what Shopify answers: %j", async (page, known) => {
    expect(await lookUpTrustPage(anAdmin({ TrustPage: { page } }), ID)).toEqual(known);
  });

  it("is not known without permission", async () => {
    expect(await lookUpTrustPage(refusing("no-access"), ID)).toBeNull();
  });

  it("is no reason to pass other trouble over", async () => {
    await expect(lookUpTrustPage(refusing("unavailable"), ID)).rejects.toThrow();
  });
});
