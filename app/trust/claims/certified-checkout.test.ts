import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import { certifiedCheckout } from "./certified-checkout";

describe("the claim of a certified checkout", () => {
  it.each([
    ["the shop is set up and its checkout takes orders", true, true],
    ["the set-up is unfinished", false, false],
  ])("when %s: %s", (_, checkoutReady, holds) => {
    expect(certifiedCheckout.holds(theFacts({ checkoutReady }))).toBe(holds);
  });

  it("names Shopify as the one that is certified, in every language", () => {
    for (const words of Object.values(certifiedCheckout.text(theFacts()))) {
      expect(words).toContain("Shopify");
    }
  });
});
