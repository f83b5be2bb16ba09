import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/guarantee";
import { theFacts } from "../../../tests/facts";
import { NO_GUARANTEE, type Guarantee } from "../guarantee/guarantee";
import { commercialGuarantee } from "./commercial-guarantee";

type Commercial = NonNullable<Guarantee["commercial"]>;

const lasting = (length: number, unit: Commercial["unit"], ...shipsTo: string[]) =>
  theFacts(
    { shipsTo },
    {
      guarantee: {
        ...filled,
        commercial: filled.commercial && { ...filled.commercial, allGoods: true, length, unit },
      },
    },
  );

describe("the claim of a commercial guarantee", () => {
  it.each([
    [2, "years", ["DE"], false],
    [25, "months", ["DE"], true],
    [3, "years", ["DE", "SE"], false],
    [5, "years", ["NO"], false],
    [6, "years", ["NO"], true],
    [1, "years", ["US"], true],
  ] as const)("of %i %s, shipping to %j: %s", (length, unit, shipsTo, holds) => {
    expect(commercialGuarantee.holds(lasting(length, unit, ...shipsTo))).toBe(holds);
  });

  it("does not hold while no country is known to compare its law", () => {
    const { settings } = lasting(10, "years");
    const facts = theFacts({ shipsTo: [], country: null }, settings);
    expect(commercialGuarantee.holds(facts)).toBe(false);
  });

  it("does not hold for some of the goods only", () => {
    const facts = theFacts({ shipsTo: ["US"] }, { guarantee: filled });
    expect(commercialGuarantee.holds(facts)).toBe(false);
  });

  it("does not hold without one", () => {
    expect(commercialGuarantee.holds(theFacts({}, { guarantee: NO_GUARANTEE }))).toBe(false);
  });

  it.each([
    [10, "years", "10-year guarantee", "10 Jahre Garantie"],
    [36, "months", "3-year guarantee", "3 Jahre Garantie"],
    [30, "months", "30-month guarantee", "30 Monate Garantie"],
  ] as const)("says its length: %i %s", (length, unit, en, de) => {
    expect(commercialGuarantee.text(lasting(length, unit, "US"))).toMatchObject({ en, de });
  });
});
