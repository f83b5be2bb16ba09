import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import { NO_TRUST_PAGE, type TrustPage } from "../trust-page/trust-page";
import type { ShopFacts } from "../shop-facts";
import { onTrustPage } from "./trust-page";

const ID = "gid://shopify/Page/7";
const own: TrustPage = {
  ...NO_TRUST_PAGE,
  pageId: ID,
  handle: "trygghet",
  proofsLeadHere: true,
};

const leadsTo = (changes: Partial<TrustPage>, trustPage: ShopFacts["trustPage"] = null) =>
  onTrustPage(theFacts({ trustPage }, { trust_page: { ...own, ...changes } }), "returns");

const SHOPS_OWN = "https://woolly.example/pages/trygghet#returns";
const PROXYS = "https://woolly.example/apps/tillit/trust#returns";

describe("a proof on the trust page", () => {
  it("leads to the shop's own page once the merchant has said so", () => {
    expect(leadsTo({})).toBe(SHOPS_OWN);
    expect(leadsTo({ pageId: null })).toBe(SHOPS_OWN);
  });

  it.each([
    ["there is none", { pageId: null, handle: "" }],
    ["it is not ready", { proofsLeadHere: false }],
  ])("leads to the app proxy's page while %s", (_, changes) => {
    expect(leadsTo(changes)).toBe(PROXYS);
  });

  it("follows the page when it was renamed in Shopify", () => {
    expect(leadsTo({}, { id: ID, handle: "om-oss", isVisible: true })).toBe(
      "https://woolly.example/pages/om-oss#returns",
    );
  });

  it.each([
    ["was deleted", { id: ID, handle: null, isVisible: false }],
    ["is hidden", { id: ID, handle: "trygghet", isVisible: false }],
  ])("leads to the app proxy's page again when the own one %s", (_, trustPage) => {
    expect(leadsTo({}, trustPage)).toBe(PROXYS);
  });

  it("does not mind what became of an older page", () => {
    const older = { id: "gid://shopify/Page/1", handle: null, isVisible: false };
    expect(leadsTo({}, older)).toBe(SHOPS_OWN);
    expect(leadsTo({ pageId: null }, older)).toBe(SHOPS_OWN);
  });
});
