import { describe, expect, it } from "vitest";
import { aMethod } from "../../../tests/examples/payments";
import { theFacts } from "../../../tests/facts";
import { KNOWN_METHODS } from "./methods";
import { NO_PAYMENTS } from "./payments";
import { isFreeByLaw, surcharges } from "./surcharges";

const refused = (country: string | null, currency: string, cost: "none" | "percent" = "percent") =>
  surcharges(
    {
      ...NO_PAYMENTS,
      methods: KNOWN_METHODS.map((id) =>
        aMethod(id, { extraCost: { kind: cost, amount: cost === "none" ? null : 2 } }),
      ),
    },
    theFacts({ country, currency }),
  ).map(({ path }) => KNOWN_METHODS[Number(path[1])]);

const CARDS = ["card", "shop-pay", "apple-pay", "google-pay", "bancontact"];

describe("an extra cost in the European Economic Area", () => {
  it("is refused on consumer cards, whatever hands them over", () => {
    expect(refused("NO", "NOK")).toEqual(CARDS);
  });

  it("is refused on transfers and debits in euro too", () => {
    expect(refused("DE", "EUR").sort()).toEqual(
      [...CARDS, "ideal", "bizum", "sepa-direct-debit", "bank-transfer"].sort(),
    );
  });

  it("is told at the choice itself", () => {
    const methods = [
      aMethod("paypal"),
      aMethod("card", { extraCost: { kind: "amount", amount: 1 } }),
    ];
    expect(surcharges({ ...NO_PAYMENTS, methods }, theFacts({ country: "FR" }))).toEqual([
      { path: ["methods", 1, "extraCost", "kind"], code: "surcharge-forbidden" },
    ]);
  });

  it("is no question where there is none", () => {
    expect(refused("DE", "EUR", "none")).toEqual([]);
  });

  it("is left to other law elsewhere, and for methods of the shop's own", () => {
    expect(refused("US", "USD")).toEqual([]);
    expect(refused("CH", "CHF")).toEqual([]);
    expect(refused(null, "EUR")).toEqual([]);
    expect(isFreeByLaw("own-1", "EUR")).toBe(false);
  });
});
