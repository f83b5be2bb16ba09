import { describe, expect, it } from "vitest";
import { aMethod } from "../../../tests/examples/payments";
import { theFacts } from "../../../tests/facts";
import type { MethodId } from "../payments/method-id";
import { NO_PAYMENTS } from "../payments/payments";
import { cardNumberUnseen, payAfterDispatch, payOnDelivery } from "./offered-payment";

const facts = (...ids: MethodId[]) =>
  theFacts({}, { payments: { ...NO_PAYMENTS, methods: ids.map((id) => aMethod(id)) } });

describe.each([
  [payAfterDispatch, "invoice"],
  [payOnDelivery, "cash-on-delivery"],
  [cardNumberUnseen, "card"],
] as const)("a claim about one way to pay", (claim, method) => {
  it(`holds while the shop offers it: ${method}`, () => {
    expect(claim.holds(facts("paypal", method))).toBe(true);
    expect(claim.holds(facts("paypal"))).toBe(false);
  });

  it(`is proved where that way is explained: ${method}`, () => {
    expect(new URL(claim.proof(facts(method))).hash).toBe(`#payment-${method}`);
  });
});

describe("the claim that one pays after dispatch", () => {
  it("does not advertise a lender's credit", () => {
    expect(payAfterDispatch.holds(facts("klarna"))).toBe(false);
  });
});

describe("the claim that the card number stays unseen", () => {
  it("does not hold where the merchant's own words stand in place of ours, which prove it", () => {
    const card = aMethod("card", { data: { nb: "Opplysningene går til banken." } });
    const own = theFacts({}, { payments: { ...NO_PAYMENTS, methods: [card] } });
    expect(cardNumberUnseen.holds(own)).toBe(false);
  });
});
