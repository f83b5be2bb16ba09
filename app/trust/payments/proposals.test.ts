import { describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import { proposals } from "./proposals";

describe("the methods proposed to a shop", () => {
  it("begin with what people in its country pay with", () => {
    expect(proposals(aShop({ country: "NO", shipsTo: ["NO"] }))).toEqual([
      "vipps",
      "card",
      "shop-pay",
      "apple-pay",
      "google-pay",
      "paypal",
      "klarna",
      "invoice",
    ]);
  });

  it.each([
    ["NL", "ideal"],
    ["BE", "bancontact"],
    ["ES", "bizum"],
    ["PT", "multibanco"],
    ["SE", "swish"],
    ["DK", "mobilepay"],
  ])("in %s begin with %s", (country, first) => {
    expect(proposals(aShop({ country, shipsTo: [country] }))[0]).toBe(first);
  });

  it("hold the local ones of the countries it ships to, and no invoice for there", () => {
    const proposed = proposals(aShop({ country: "FR", shipsTo: ["FR", "BE", "SE"] }));
    expect(proposed).toEqual(expect.arrayContaining(["bancontact", "swish"]));
    expect(proposed).not.toContain("invoice");
  });

  it("name cards before the checkout takes orders, too, and where nothing is known", () => {
    expect(proposals(aShop({ checkoutReady: false }))).toContain("card");
    expect(proposals(aShop({ country: null, shipsTo: [] }))).toContain("card");
  });
});
