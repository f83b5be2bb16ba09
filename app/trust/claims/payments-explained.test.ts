import { describe, expect, it } from "vitest";
import { aMethod, filled } from "../../../tests/examples/payments";
import { theFacts } from "../../../tests/facts";
import { NO_PAYMENTS, type PaymentMethod } from "../payments/payments";
import { paymentsExplained } from "./payments-explained";

const facts = (...methods: PaymentMethod[]) =>
  theFacts({}, { payments: { ...NO_PAYMENTS, methods } });

const own = (words: Partial<PaymentMethod>) =>
  aMethod("own-1", { name: { nb: "Ved henting" }, ...words });

describe("the claim that payment is explained", () => {
  it("stands on methods that all say how to pay and how to cancel", () => {
    expect(paymentsExplained.holds(facts())).toBe(false);
    expect(paymentsExplained.holds(facts(aMethod("card")))).toBe(true);
    expect(paymentsExplained.holds(facts(aMethod("card"), aMethod("paypal")))).toBe(true);
  });

  it("does not stand on a method of the merchant's own that says less", () => {
    expect(paymentsExplained.holds(facts(own({})))).toBe(false);
    expect(paymentsExplained.holds(facts(aMethod("card"), own({})))).toBe(false);
    expect(paymentsExplained.holds(facts(own({ steps: { nb: "Betal i kassen." } })))).toBe(false);
    const whole = own({ steps: { nb: "Betal i kassen." }, cancelBefore: { nb: "Skriv til oss." } });
    expect(paymentsExplained.holds(facts(whole))).toBe(true);
  });

  it("is proved on the trust page", () => {
    expect(paymentsExplained.proof(theFacts({}, { payments: filled }))).toMatch(/#payments$/);
  });
});
