import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import { NO_RETURNS } from "../returns/returns";
import { exchange } from "./exchange";

const holds = (days: number | null, offered: boolean) =>
  exchange.holds(
    theFacts(
      {},
      { returns: { ...NO_RETURNS, base: { ...NO_RETURNS.base, days }, exchange: offered } },
    ),
  );

describe("the claim of exchange", () => {
  it.each([
    [30, true, true],
    [30, false, false],
    [null, true, false],
  ])("with %j days and exchange %s: %s", (days, offered, expected) => {
    expect(holds(days, offered)).toBe(expected);
  });

  it("does not hold while no country is known, as its proof says nothing then", () => {
    const returns = { ...NO_RETURNS, base: { ...NO_RETURNS.base, days: 30 }, exchange: true };
    expect(exchange.holds(theFacts({ shipsTo: [], country: null }, { returns }))).toBe(false);
  });
});
