import type { Api } from "@shopify/ui-extensions/admin.customer-details.block.render";
import { isValidElement, type ComponentChildren, type VNode } from "preact";
import { describe, expect, it } from "vitest";
import texts from "../locales/en.default.json";
import type { CustomerReview } from "./customer-reviews.ts";
import { ReviewList, type Known } from "./review-list.tsx";

type Element = VNode<Record<string, unknown>>;

const i18n = {
  formatDate: (date: Date) => date.toISOString().slice(0, 10),
  translate: (key: string, values: Record<string, string> = {}) =>
    String(
      key.split(".").reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], texts),
    ).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? ""),
} as unknown as Api["i18n"];

const aReview = (parts: Partial<CustomerReview> = {}): CustomerReview => ({
  ...{ id: "r1", rating: 4, title: "Warm", body: "Soft, too.", product: { title: "Blanket" } },
  ...{ writtenAt: "2026-11-20T10:00:00Z", state: "shown", verified: false },
  ...parts,
});

/** The elements that are drawn, with those inside them. */
function drawn(node: ComponentChildren): Element[] {
  if (Array.isArray(node)) return node.flatMap(drawn);
  if (!isValidElement(node)) return [];
  const { type, props } = node as Element;
  if (typeof type === "function") {
    return drawn((type as (props: unknown) => ComponentChildren)(props));
  }
  return [node as Element, ...drawn(props["children"] as ComponentChildren)];
}

function textOf(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(textOf).join("");
  if (isValidElement(node)) return textOf((node as Element).props["children"] as ComponentChildren);
  return typeof node === "string" ? node : "";
}

function list(known: Known, onRetry = () => {}) {
  const elements = drawn(<ReviewList known={known} i18n={i18n} onRetry={onRetry} />);
  const called = (tag: string) => elements.filter(({ type }) => type === tag);
  return {
    called,
    says: (tag: string) => called(tag).map(textOf),
    /** Without what screen readers skip, or eyes do not see. */
    texts: (visibility?: string) =>
      called("s-text")
        .filter(({ props }) => props["accessibilityVisibility"] === visibility)
        .map(textOf),
  };
}

const reviews = (...some: Partial<CustomerReview>[]): Known => ({
  reviews: some.map(aReview),
  more: false,
});

describe("the reviews on a customer's page", () => {
  it("are stars, words, what they are about, when, and a way to each", () => {
    const shown = list(reviews({ verified: true }));
    expect(shown.texts("hidden")).toEqual(["★★★★☆"]);
    expect(shown.texts("exclusive")).toEqual(["4 of 5 stars"]);
    expect(shown.texts()).toEqual(["Warm", "Blanket · 2026-11-20"]);
    expect(shown.says("s-paragraph")).toEqual(["Soft, too."]);
    expect(shown.says("s-badge")).toEqual(["Shown", "Verified purchase"]);
    expect(shown.called("s-link")[0]?.props["href"]).toBe("app:app/reviews/r1");
  });

  it.each([
    ["held", "Held", "caution"],
    ["refused", "Refused", "neutral"],
  ] as const)("say when one is %s", (state, word, tone) => {
    const { called, says } = list(reviews({ state }));
    expect(says("s-badge")).toEqual([word]);
    expect(called("s-badge")[0]?.props["tone"]).toBe(tone);
  });

  it("are about the shop where no product is named, and need neither title nor text", () => {
    const { texts, called } = list(reviews({ product: null, title: "", body: " " }));
    expect(texts()).toEqual(["About the shop · 2026-11-20"]);
    expect(called("s-paragraph")).toEqual([]);
  });

  it("lead on to the others where there are more", () => {
    expect(list(reviews({})).says("s-link")).toEqual(["Open the review"]);
    const { says } = list({ reviews: [aReview()], more: true });
    expect(says("s-link")).toEqual(["Open the review", "All reviews"]);
  });

  it("say that there are none", () => {
    expect(list(reviews()).texts()).toEqual([texts.none]);
  });

  it("say that they are being loaded", () => {
    expect(list("loading").called("s-spinner")[0]?.props).toEqual({
      accessibilityLabel: "Loading reviews",
    });
  });

  it("say that they cannot be had, and try again when asked", () => {
    let tries = 0;
    const { called, says } = list("trouble", () => void (tries += 1));
    expect(called("s-banner")[0]?.props["heading"]).toBe(texts.trouble.heading);
    expect(says("s-button")).toEqual(["Try again"]);
    (called("s-button")[0]?.props["onClick"] as () => void)();
    expect(tries).toBe(1);
  });
});
