import { describe, expect, it } from "vitest";
import { filled as returns } from "../../../tests/examples/returns";
import { filled } from "../../../tests/examples/terms";
import { NOW, theFacts } from "../../../tests/facts";
import type { ShopFacts } from "../shop-facts";
import type { TrustSettings } from "../settings";
import { termsForLiquid } from "./liquid";
import { NO_TERMS, type Terms } from "./terms";
import type { TermsStamp } from "./version";

const THIRD: TermsStamp = {
  ...{ number: 3, source: "written", hash: "0a".repeat(32) },
  publishedAt: new Date("2026-11-01T23:30:00Z"),
};

const shown = (
  value: Partial<Terms>,
  terms: TermsStamp | null = THIRD,
  shop: Partial<ShopFacts> = {},
  settings: Partial<TrustSettings> = {},
) => termsForLiquid({ ...filled, ...value }, { ...theFacts(shop, settings), terms });

const urls = (...given: Parameters<typeof shown>) => shown(...given)?.links.map(({ url }) => url);

describe("what the cart's block knows of the terms", () => {
  it("is the version, since when it counts where the shop is, and what an order will say", () =>
    expect(shown({})).toMatchObject({
      ...{ number: 3, day: "2026-11-02", tick: true, key: "terms.ticked" },
      word: `ticked, version 3, ${"0a".repeat(32)}`,
    }));

  it("is that they are accepted by ordering, where no tick is wanted", () =>
    expect(shown({ asking: "stated" })).toMatchObject({ tick: false, key: "terms.stated" }));

  it("leads to that very version, the returns and the privacy policy", () =>
    expect(urls({})).toEqual([
      `/apps/tillit/terms?version=${"0a".repeat(32)}`,
      "/policies/REFUND_POLICY",
      "/policies/PRIVACY_POLICY",
    ]));

  it("leads to what was stated of returns, and leaves out what is not to be named or not there", () => {
    expect(urls({ privacy: false }, THIRD, {}, { returns })?.slice(1)).toEqual([
      "/apps/tillit/trust#returns",
    ]);
    expect(urls({ returns: false }, THIRD, { policies: [] })).toHaveLength(1);
  });

  it("leads straight to the shop's own page where they stand there", () =>
    expect(urls({ source: "page", page: "https://woolly.example/pages/terms" })?.[0]).toBe(
      "/pages/terms",
    ));

  it("carries no word of the text, which may be long", () =>
    expect(JSON.stringify(shown({}))).not.toContain("Avtalen"));

  it.each<[string, Partial<Terms>, TermsStamp | null]>([
    ["nothing is written", NO_TERMS, THIRD],
    ["no page is named", { source: "page" }, THIRD],
    [
      "Shopify's policy was empty when it was read",
      { source: "policy" },
      { ...THIRD, source: "none" },
    ],
  ])("is nothing where %s", (_, value, stamp) => expect(shown(value, stamp)).toBeNull());

  it("is nothing where Shopify's policy is gone", () =>
    expect(shown({ source: "policy" }, THIRD, { policies: [] })).toBeNull());

  it("is the version that a save would make, in a preview", () => {
    expect(shown({}, null)).toMatchObject({ number: 1, day: "2026-11-22" });
    expect(shown({}, { ...THIRD, source: "none" })).toMatchObject({ number: 4 });
    expect(NOW.toISOString()).toContain("2026-11-22");
  });
});
