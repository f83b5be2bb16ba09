import { describe, expect, it } from "vitest";
import { valueAt, withValueAt } from "./at-path";

const value = { methods: [{ name: "Card" }, { name: "Invoice" }], contact: null };

describe("a place in a value", () => {
  it("holds what stands there", () => {
    expect(valueAt(value, ["methods", 1, "name"])).toBe("Invoice");
    expect(valueAt(value, ["contact", "mail"])).toBeUndefined();
  });

  it("can hold something else, and the value before stays what it was", () => {
    expect(withValueAt(value, ["methods", 0, "name"], "Vipps")).toEqual({
      methods: [{ name: "Vipps" }, { name: "Invoice" }],
      contact: null,
    });
    expect(value.methods[0]?.name).toBe("Card");
  });

  it("leaves everything beside it the very same", () => {
    const next = withValueAt(value, ["methods", 0, "name"], "Vipps");
    expect(next.methods[1]).toBe(value.methods[1]);
  });

  it("can be the whole", () => {
    expect(withValueAt(value, [], 1)).toBe(1);
  });
});
