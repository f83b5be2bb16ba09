import { describe, expect, it } from "vitest";
import { ITEMS_MAX, NAME_MAX, ORDER_MAX } from "./limits";
import { Stated } from "./stated";

const typed = {
  name: "Kari Nordmann",
  order: "#1042",
  email: "kari@example.com",
  extent: "whole-order",
  items: "",
};

const problems = (changes: Record<string, unknown>) =>
  Stated.safeParse({ ...typed, ...changes }).error?.issues.map(
    ({ path, message }) => `${path.join(".")}: ${message}`,
  ) ?? [];

describe("what a shopper states", () => {
  it("is a name, an order and an address for the receipt", () => {
    expect(Stated.parse(typed)).toEqual(typed);
  });

  it.each([
    [{ name: " " }, "name: name-missing"],
    [{ order: "" }, "order: order-missing"],
    [{ email: "" }, "email: email-missing"],
    [{ email: "kari@" }, "email: email-unreadable"],
    [{ email: "kari@example.com\nBcc: all@example.com" }, "email: email-unreadable"],
    [{ extent: "" }, "extent: extent-missing"],
    [{ extent: "items" }, "items: items-missing"],
    [{ name: "x".repeat(NAME_MAX + 1) }, "name: too-long"],
    [{ order: "x".repeat(ORDER_MAX + 1) }, "order: too-long"],
    [{ items: "x".repeat(ITEMS_MAX + 1) }, "items: too-long"],
    [{ name: `x${" ".repeat(10_000_000)}` }, "name: too-long"],
  ])("lacks something: %#", (changes, problem) => {
    expect(problems(changes)).toEqual([problem]);
  });

  it.each(["kari@bücher.example", "jürgen@example.de", "a..b@docomo.ne.jp"])(
    "is taken with an unusual address: %s",
    (email) => {
      expect(Stated.parse({ ...typed, email })).toEqual({ ...typed, email });
    },
  );

  it("names the items, line by line", () => {
    const items = "the blue hat \r\n\r\n\r\n two pairs of  socks";
    expect(Stated.parse({ ...typed, extent: "items", items }).items).toBe(
      "the blue hat\n\ntwo pairs of socks",
    );
  });

  it("is taken without what nobody sees", () => {
    const { name, order } = Stated.parse({
      ...typed,
      name: "Kari\u202e Nordmann\u0000",
      order: "\u200b#1042\r\n",
    });
    expect([name, order]).toEqual(["Kari Nordmann", "#1042"]);
  });

  it("is the same however an é is composed", () => {
    expect(Stated.parse({ ...typed, name: "Rene\u0301" }).name).toBe("Ren\u00e9");
  });
});
