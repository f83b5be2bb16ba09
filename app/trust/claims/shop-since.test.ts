import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import { shopSince } from "./shop-since";

// Now is 22 November 2026, noon.
describe("the claim since when the shop exists", () => {
  it.each([
    ["2019-03-04T09:12:00Z", true],
    ["2025-11-22T12:00:00Z", true],
    ["2025-11-22T12:00:01Z", false],
    ["2026-11-01T00:00:00Z", false],
  ])("opened at %s: %s", (createdAt, holds) => {
    expect(shopSince.holds(theFacts({ createdAt }))).toBe(holds);
  });

  it("names the year", () => {
    expect(shopSince.text(theFacts()).de).toBe("Onlineshop seit 2019");
  });
});
