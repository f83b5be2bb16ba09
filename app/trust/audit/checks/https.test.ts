import { describe, expect, it } from "vitest";
import { aLook, verdictOf, type Case } from "../../../../tests/audit";
import { aShop } from "../../../../tests/facts";
import { https } from "./https";

describe("the check of an encrypted connection", () => {
  it.each<Case>([
    ["passes", "Shopify says that the primary domain answers over https", {}],
    ["passes", "nobody has looked at the storefront yet", { look: null }],
    [
      "fails",
      "Shopify says that it does not",
      { shop: { primaryDomain: { ...aShop().primaryDomain, sslEnabled: false } } },
    ],
    ["fails", "a shopper did not get there over https", { look: aLook({ https: false }) }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(https, overrides)).toBe(verdict);
  });
});
