import { describe, expect, it } from "vitest";
import { theFacts } from "../../tests/facts";
import { eachPaidBack, paidBack } from "./paid-back";
import type { PaymentMethod } from "./payments/payments";

const unsaid = { steps: {}, charged: {}, data: {}, cancelBefore: {}, cancelAfter: {}, refund: {} };
const method = (overrides: Partial<PaymentMethod>): PaymentMethod => ({
  ...{ id: "card", name: {}, moment: "at-order", extraCost: { kind: "none", amount: null } },
  ...unsaid,
  ...overrides,
});
const facts = (...methods: PaymentMethod[]) =>
  theFacts({}, { payments: { methods, contact: { email: "", phone: "", hours: {} } } });

describe("how the money of an order comes back", () => {
  it("is told by the way it was paid, in the merchant's own words", () => {
    const own = facts(method({ refund: { nb: "Til kortet, samme dag." } }));
    expect(paidBack(["visa"], own, "nb")).toEqual([
      { method: "Kort", refund: "Til kortet, samme dag." },
    ]);
  });

  it("is told in ours while the merchant has written none", () =>
    expect(paidBack(["visa"], facts(method({})), "de")[0]?.refund).toContain("Bankarbeitstagen"));

  it("is not told of a way that the merchant does not explain", () =>
    expect(paidBack(["shopify_payments", "klarna"], facts(), "en")).toEqual([
      { method: "Shopify payments", refund: null },
      { method: "Klarna", refund: null },
    ]));

  it("is told of each way, where nobody knows which it was", () => {
    const both = facts(method({}), method({ id: "klarna", moment: "as-chosen" }));
    expect(eachPaidBack(both, "en").map((one) => one.method)).toEqual(["Card", "Klarna"]);
  });
});
