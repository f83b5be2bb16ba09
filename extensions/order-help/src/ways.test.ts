import { describe, expect, it } from "vitest";
import { ways } from "./ways.ts";

const SHOP = { storefrontUrl: "https://careful.example", myshopifyDomain: "careful.myshopify.com" };
const known = { shop: SHOP, language: "nb", settings: {} };

describe("a buyer's ways", () => {
  it("lead to the app's pages in the shop's theme, in the buyer's language", () => {
    expect(ways(known)).toEqual({
      cancel: "https://careful.example/apps/tillit/cancel?lang=nb",
      withdraw: "https://careful.example/apps/tillit/withdraw?lang=nb",
      ask: "https://careful.example/apps/tillit/trust?lang=nb#support",
    });
  });

  it("bring the order's number along once it is known", () => {
    const { cancel, withdraw, ask } = ways({ ...known, orderName: "#1042" });
    expect([cancel, withdraw].map((way) => new URL(way!).searchParams.get("number"))).toEqual([
      "#1042",
      "#1042",
    ]);
    expect(ask).not.toContain("1042");
  });

  it("are found where the shop has no storefront of its own address", () => {
    const shop = { myshopifyDomain: "careful.myshopify.com" };
    expect(ways({ ...known, shop }).ask).toContain("https://careful.myshopify.com/apps/tillit/");
  });

  it("are left out where the merchant says so", () => {
    const settings = { hide_cancellation: true, hide_withdrawal: true };
    expect(ways({ ...known, settings })).toMatchObject({ cancel: null, withdraw: null });
    const unset = { hide_cancellation: false };
    expect(ways({ ...known, settings: unset }).cancel).not.toBeNull();
  });
});
