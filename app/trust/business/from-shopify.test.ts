import { describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import { NO_BUSINESS } from "./business";
import { businessFromShopify } from "./from-shopify";

describe("a business as Shopify knows it", () => {
  it("has the company, its address, its mail and its phone", () => {
    expect(businessFromShopify(aShop())).toEqual({
      ...NO_BUSINESS,
      legalName: "Woolly AS",
      tradingName: "Woolly",
      address: {
        line1: "Bakklandet 21",
        line2: "",
        postalCode: "7014",
        city: "Trondheim",
        region: "",
        country: "NO",
      },
      email: "hello@woolly.example",
      phone: "+4773000000",
    });
  });

  it("has no legal name where there is no company, for a shop's name is seldom one", () => {
    const shop = aShop({ address: null, phone: null, contactEmail: null });
    expect(businessFromShopify(shop)).toEqual({
      ...NO_BUSINESS,
      tradingName: "Woolly",
      address: { ...NO_BUSINESS.address, country: "NO" },
    });
  });

  it("keeps a phone number that is none, for the merchant to mend", () => {
    expect(businessFromShopify(aShop({ phone: "call us" })).phone).toBe("call us");
  });
});
