import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/terms";
import { theFacts } from "../../../tests/facts";
import { parseInput } from "../setting";
import type { ShopFacts } from "../shop-facts";
import { NO_TERMS, TERMS, type Terms } from "./terms";

function problemsWith(input: unknown, shop: Partial<ShopFacts> = {}) {
  const parsed = parseInput(TERMS, input);
  const problems = parsed.ok
    ? (TERMS.disagreements?.(parsed.value, theFacts(shop)) ?? [])
    : parsed.problems;
  return problems.map(({ path, code }) => `${path.join(".")}: ${code}`);
}

const with_ = (part: Partial<Terms>) => ({ ...NO_TERMS, ...part });

describe("the terms of sale", () => {
  it.each([
    ["none", NO_TERMS],
    ["written", filled],
    ["Shopify's terms of service", with_({ source: "policy" })],
    ["a page of the shop", with_({ source: "page", page: "https://woolly.example/pages/terms" })],
    ["one at Shopify's address", with_({ source: "page", page: "https://woolly.myshopify.com/x" })],
  ])("may be %s", (_, value) => expect(problemsWith(value)).toEqual([]));

  it.each([
    ["no page", "", "page: terms-page-missing"],
    ["a page elsewhere", "https://other.example/terms", "page: terms-page-elsewhere"],
    [
      "the shop's name in another's",
      "https://woolly.example.evil.example/",
      "page: terms-page-elsewhere",
    ],
    ["an unencrypted one", "http://woolly.example/terms", "page: address-not-https"],
    ["a script", "javascript:alert(1)", "page: address-not-https"],
  ])("cannot be %s", (_, page, problem) =>
    expect(problemsWith(with_({ source: "page", page }))).toEqual([problem]),
  );

  it("cannot be a policy that Shopify does not have", () =>
    expect(problemsWith(with_({ source: "policy" }), { policies: [] })).toEqual([
      "source: terms-policy-missing",
    ]));

  it("are said in the cart, without a tick, until the merchant wants one", () =>
    expect(NO_TERMS.asking).toBe("stated"));

  it("keep their paragraphs and headings", () => {
    const parsed = parseInput(TERMS, with_({ text: { nb: "# Én \r\n\r\n\r\nTo\r\n- tre " } }));
    expect(parsed.ok && parsed.value.text).toEqual({ nb: "# Én\n\nTo\n- tre" });
  });
});
