import { describe, expect, it } from "vitest";
import { newMethod } from "./new-method";
import type { MethodId } from "./method-id";
import { methodPaidBy } from "./paid-by";
import { NO_PAYMENTS } from "./payments";

const explaining = (...ids: MethodId[]) => ({
  ...NO_PAYMENTS,
  methods: ids.map((id) => newMethod(id)),
});

describe("how an order was paid", () => {
  it.each([
    ["visa", "card"],
    ["paypal", "paypal"],
    ["Cash on Delivery (COD)", "cash-on-delivery"],
    ["Bank Deposit", "bank-transfer"],
    ["gift_card", "gift-card"],
    ["vipps", "vipps"],
  ] as const)("is told by %s: %s", (gateway, id) => {
    expect(methodPaidBy(gateway, explaining("klarna", id))?.id).toBe(id);
  });

  it("is told by the merchant's own name of a method", () => {
    const own = { ...newMethod("own-1"), name: { de: "TWINT" } };
    expect(methodPaidBy("Twint", { ...NO_PAYMENTS, methods: [own] })?.id).toBe("own-1");
  });

  it("by Shopify's own gateway is a card only where it can have been nothing else", () => {
    expect(methodPaidBy("shopify_payments", explaining("card", "apple-pay"))?.id).toBe("card");
    expect(methodPaidBy("shopify_payments", explaining("card", "klarna"))).toBeNull();
    expect(methodPaidBy("shopify_payments", explaining("vipps"))).toBeNull();
  });

  it("is not explained where the merchant has said nothing of it", () => {
    expect(methodPaidBy("manual", explaining("card"))).toBeNull();
    expect(methodPaidBy("paypal", explaining("card"))).toBeNull();
  });
});
