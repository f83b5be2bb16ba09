import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import { NO_RETURNS } from "../returns/returns";
import { CLAIM_TEXT_MAX } from "./claim";
import { returnPeriod } from "./return-period";

const withDays = (days: number | null, ...shipsTo: string[]) =>
  theFacts({ shipsTo }, { returns: { ...NO_RETURNS, base: { ...NO_RETURNS.base, days } } });

describe("the claim of a longer return period", () => {
  it.each([
    [30, ["DE", "NO"], true],
    [15, ["NO"], true],
    // The law's own is no claim: UCPD Annex I, 10.
    [14, ["NO"], false],
    [14, ["GB"], false],
    [14, ["US"], true],
    [14, ["CH", "US"], true],
    [14, ["NO", "US"], false],
    [14, ["BR"], false],
    [15, ["BR"], true],
    [null, ["US"], false],
    [0, ["US"], false],
  ])("with %j days and shipping to %j: %s", (days, shipsTo, holds) => {
    expect(returnPeriod.holds(withDays(days, ...shipsTo))).toBe(holds);
  });

  it("says the shortest that holds anywhere the shop ships to", () => {
    const region = {
      id: "home",
      area: "countries" as const,
      countries: ["NO"],
      terms: { ...NO_RETURNS.base, days: 60 },
    };
    const returns = { ...NO_RETURNS, base: { ...NO_RETURNS.base, days: 20 }, regions: [region] };
    const facts = theFacts({ shipsTo: ["DE", "NO"] }, { returns });
    expect(returnPeriod.text(facts).en).toBe("20 days to return");
    expect(returnPeriod.text(theFacts({ shipsTo: ["NO"] }, { returns })).en).toBe(
      "60 days to return",
    );
  });

  it("says that there are exceptions where some goods are not taken back, in few words", () => {
    const base = { ...NO_RETURNS.base, days: 366 };
    const exclusions = [{ reason: "c" as const, goods: {} }];
    const said = returnPeriod.text(theFacts({}, { returns: { ...NO_RETURNS, base, exclusions } }));
    expect(said.en).toBe("366 days to return, with exceptions");
    for (const words of Object.values(said))
      expect(words.length).toBeLessThanOrEqual(CLAIM_TEXT_MAX);
  });
});
