import { describe, expect, it } from "vitest";
import { aMethod } from "../../../tests/examples/payments";
import type { MethodId } from "./method-id";
import { methodsWithoutExplanation } from "./payment-types";
import { NO_PAYMENTS } from "./payments";

const explaining = (...ids: MethodId[]) => ({
  ...NO_PAYMENTS,
  methods: ids.map((id) => aMethod(id)),
});

describe("the payment types of a shop that nothing is said about", () => {
  const types = ["visa", "master", "american_express", "paypal", "klarna", "apple_pay"];

  it("are all while nothing is explained", () => {
    expect(methodsWithoutExplanation(types, NO_PAYMENTS)).toEqual(types);
  });

  it("are none of the cards once cards are", () => {
    expect(methodsWithoutExplanation(types, explaining("card", "klarna"))).toEqual([
      "paypal",
      "apple_pay",
    ]);
  });

  it.each([
    ["shopify_pay", "shop-pay"],
    ["google_pay", "google-pay"],
    ["klarna-pay-later", "klarna"],
    ["vipps", "vipps"],
    ["ideal", "ideal"],
    ["ethereum", "crypto"],
  ] as const)("%s is explained by %s", (type, id) => {
    expect(methodsWithoutExplanation([type], explaining(id))).toEqual([]);
    expect(methodsWithoutExplanation([type], explaining("gift-card"))).toEqual([type]);
  });

  it("are also those that we know nothing of, until a method of the shop's own bears the name", () => {
    const own = {
      ...NO_PAYMENTS,
      methods: [aMethod("own-1", { name: { de: "Mit TWINT zahlen, in Steps" } })],
    };
    expect(methodsWithoutExplanation(["twint", "eps", "constructor"], own)).toEqual([
      "eps",
      "constructor",
    ]);
  });
});
