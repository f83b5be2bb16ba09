import { describe, expect, it } from "vitest";
import { problemsAt } from "../doors/problems-at";
import { Typed } from "./read-typed";

const problems = (number: string, email: string) => {
  const parsed = Typed.safeParse({ number, email });
  const found = parsed.success ? [] : problemsAt(parsed.error, (field) => field);
  return found.map(({ field, code }) => [field, code]);
};

describe("what somebody types of an order", () => {
  it("is its number and the address, both", () => {
    expect(problems("#1042", "kari@example.no")).toEqual([]);
    expect(problems("", "")).toEqual([
      ["number", "order-missing"],
      ["email", "email-missing"],
    ]);
    expect(problems("–", "kari")).toEqual([
      ["number", "order-missing"],
      ["email", "email-unreadable"],
    ]);
  });

  it.each(["kari@bücher.example", "jürgen@example.de", "a..b@docomo.ne.jp"])(
    "may be an unusual address: %s",
    (email) => {
      expect(problems("#1042", email)).toEqual([]);
    },
  );

  it("is no more than that", () => {
    expect(problems("1".repeat(41), "kari@example.no")).toEqual([["number", "too-long"]]);
    expect(problems("10\u200b42", "kari@example.no")).toEqual([["number", "hidden-characters"]]);
  });
});
