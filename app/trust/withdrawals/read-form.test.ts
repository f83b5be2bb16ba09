import { describe, expect, it } from "vitest";
import { readForm } from "./read-form";

const KARI = { name: "Kari Nordmann", order: "#1042", email: "kari@example.no" };
const order = {
  ...{ id: "5001", number: "1042", date: "1. november 2026" },
  items: [
    { id: "1001", title: "2 × Wool blanket" },
    { id: "1002", title: "Stoneware mug" },
  ],
};
type Fields = [string, string][];
const read = (fields: Fields, known: typeof order | null = null) =>
  readForm(new URLSearchParams([...Object.entries(KARI), ...fields]), known);

describe("the form of a withdrawal", () => {
  it("says which items in the shopper's words, or by those that were ticked, or both", () => {
    const words: Fields = [
      ["extent", "items"],
      ["items", "the blue one"],
    ];
    expect(read(words).stated).toEqual({ ...KARI, extent: "items", items: "the blue one" });
    expect(read([...words, ["item", "1001"]], order).stated?.items).toBe(
      "2 × Wool blanket\nthe blue one",
    );
    expect(
      read(
        [
          ["extent", "items"],
          ["item", "1002"],
        ],
        order,
      ).stated,
    ).toMatchObject({ order: "1042", items: "Stoneware mug" });
  });

  it("means items where only items were ticked", () => {
    expect(read([["item", "1002"]], order).stated?.extent).toBe("items");
    expect(read([["item", "1002"]]).problems).toMatchObject([{ code: "items-missing" }]);
  });

  it("takes no product that the order does not have", () => {
    expect(read([["item", "4711"]], order).problems).toMatchObject([{ code: "items-missing" }]);
  });

  it("states nothing of items where the whole order is meant", () => {
    const { stated, typed } = read(
      [
        ["extent", "whole-order"],
        ["items", "never mind"],
        ["item", "1001"],
      ],
      order,
    );
    expect(stated).toMatchObject({ extent: "whole-order", items: "" });
    expect(typed).toMatchObject({ items: "never mind", chosen: ["1001"] });
  });

  it("is read the same when its second step sends it along once more", () => {
    const { stated, typed } = read([
      ["extent", "items"],
      ["items", "  one\r\n\r\n\r\n\r\ntwo\0 "],
    ]);
    const { chosen, ...fields } = typed;
    expect(chosen).toEqual([]);
    expect(readForm(new URLSearchParams(fields), null).stated).toEqual(stated);
  });

  it("comes back as it was typed where something is missing", () => {
    const { stated, typed, problems } = read([["items", "  a\r\nb "]]);
    expect(stated).toBeNull();
    expect(problems).toEqual([{ field: "extent", code: "extent-missing", max: 0 }]);
    expect(typed).toMatchObject({ ...KARI, items: "  a\nb " });
  });

  it("has room for the titles of a large order", () => {
    const items = Array.from({ length: 50 }, (_, nth) => ({
      ...{ id: String(nth), title: "x".repeat(150) },
    }));
    const all: Fields = items.map(({ id }) => ["item", id]);
    expect(read(all, { ...order, items }).problems).toEqual([]);
  });
});
