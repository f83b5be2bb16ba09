import { describe, expect, it } from "vitest";
import { whatToReturn } from "./what-to-return";

const LINES = [
  { productId: "1", title: "Wool blanket", bought: 1, refunded: 0 },
  { productId: "2", title: "Stoneware mug", bought: 3, refunded: 1 },
  { productId: "3", title: "Candle", bought: 1, refunded: 0 },
  { productId: "4", title: "Candle", bought: 1, refunded: 0 },
];
const of = (items: string) => whatToReturn({ extent: "items", items }, LINES);

describe("what comes back after a withdrawal", () => {
  it("is everything, where it is from the whole order", () =>
    expect(whatToReturn({ extent: "whole-order", items: "" }, [])).toBe("all"));

  it.each([
    ["Wool blanket", ["1"]],
    ["2 × Stoneware mug\nWool blanket", ["2", "1"]],
  ])("is what the form had to tick: %j", (items, products) => expect(of(items)).toEqual(products));

  it.each([
    ["a title in other words", "the blue blanket"],
    ["fewer pieces than there are", "Stoneware mug"],
    ["something written besides", "Wool blanket\nonly the blue one"],
    ["a title of two products", "Candle"],
  ])("is for somebody to read: %s", (_, items) => expect(of(items)).toBeNull());
});
