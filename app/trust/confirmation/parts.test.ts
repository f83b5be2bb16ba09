import { describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import { demandedBy, partsIn, PARTS } from "./parts";

describe("what a confirmation contains", () => {
  const american = aShop({ country: "US", shipsTo: ["US", "CA"] });

  it.each([
    ["at home in the EEA", aShop({ country: "NO", shipsTo: ["US"] })],
    ["elsewhere, shipping into the EU", aShop({ country: "US", shipsTo: ["US", "FR"] })],
    ["elsewhere, shipping to the United Kingdom", aShop({ country: "US", shipsTo: ["GB"] })],
  ])("has what the law demands of a shop %s, whatever was left out", (_, shop) => {
    expect(partsIn(PARTS, shop)).toEqual([
      ...["payment", "support", "returns", "guarantee", "withdrawal", "terms"],
    ]);
    expect(demandedBy("withdrawal", shop)?.en).toContain("6(1)(h)");
    expect(demandedBy("security", shop)).toBeNull();
  });

  it("is the merchant's choice where no such law holds", () => {
    expect(partsIn(["terms", "withdrawal"], american)).not.toContain("terms");
    expect(partsIn(PARTS, american)).toEqual([]);
    expect(partsIn([], american)).toEqual([...PARTS]);
  });
});
