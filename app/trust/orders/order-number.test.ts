import { describe, expect, it } from "vitest";
import { orderNumber } from "./order-number";

describe("an order's number", () => {
  it.each([
    ["#1042", "1042"],
    [" 1042\n", "1042"],
    ["NO-1042/B", "no1042b"],
    ["＃１０４２", "1042"],
    ["№ 1042", "no1042"],
    ["ØL 7", "øl7"],
    ["–", ""],
  ])("typed as %j is %j", (typed, number) => expect(orderNumber(typed)).toBe(number));
});
