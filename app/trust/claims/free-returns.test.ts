import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import { NO_RETURNS, type Returns } from "../returns/returns";
import { freeReturns } from "./free-returns";

const free = { ...NO_RETURNS.base, days: 30, payer: "shop" as const };
const paidInSweden: Returns["regions"][number] = {
  id: "sweden",
  area: "countries",
  countries: ["SE"],
  terms: { ...free, payer: "buyer" },
};

const holds = (returns: Partial<Returns>, shipsTo = ["NO", "SE"]) =>
  freeReturns.holds(theFacts({ shipsTo }, { returns: { ...NO_RETURNS, ...returns } }));

describe("the claim of free returns", () => {
  it("holds while the shop pays in each country it ships to", () => {
    expect(holds({ base: free })).toBe(true);
    expect(holds({ base: free, regions: [paidInSweden] })).toBe(false);
    expect(holds({ base: free, regions: [paidInSweden] }, ["NO"])).toBe(true);
  });

  it("does not hold where buyers pay, where nothing is taken back, or where nothing is said", () => {
    expect(holds({ base: { ...free, payer: "buyer" } })).toBe(false);
    expect(holds({ base: { ...free, days: 0 } }, ["US"])).toBe(false);
    expect(holds({})).toBe(false);
  });

  it("says that there are exceptions where some goods are not taken back", () => {
    const said = (returns: Partial<Returns>) =>
      freeReturns.text(theFacts({}, { returns: { ...NO_RETURNS, base: free, ...returns } })).en;
    expect(said({})).toBe("Free returns");
    expect(said({ exclusions: [{ reason: "c", goods: {} }] })).toBe(
      "Free returns, with exceptions",
    );
    expect(said({ notTaken: { nb: "Salgsvarer" } })).toBe("Free returns, with exceptions");
  });
});
