import { describe, expect, it } from "vitest";
import { filled, largest } from "../../../tests/examples/trust_page";
import { inOrder, SECTIONS } from "./sections";
import { NO_TRUST_PAGE, TRUST_PAGE, type TrustPage } from "./trust-page";

const read = (changes: Partial<Record<keyof TrustPage, unknown>>) =>
  TRUST_PAGE.schema.safeParse({ ...NO_TRUST_PAGE, ...changes });

const codes = (changes: Partial<Record<keyof TrustPage, unknown>>) =>
  read(changes).error?.issues.map(({ message }) => message) ?? [];

describe("a trust page", () => {
  it("is taken as it is", () => {
    for (const value of [filled, largest, NO_TRUST_PAGE]) {
      expect(TRUST_PAGE.schema.parse(value)).toEqual(value);
    }
  });

  it.each([
    ["/pages/trygghet", "trygghet"],
    ["https://woolly.example/en/pages/Trygghet?view=x#returns", "trygghet"],
    [" trygg-handel ", "trygg-handel"],
    ["/pages/%C3%BCber-uns", "über-uns"],
    ["", ""],
  ])("stands at the page that %j names", (handle, understood) => {
    expect(read({ handle }).data?.handle).toBe(understood);
  });

  it.each(["a b", "<b>", "{{ shop }}", "x".repeat(256), "https://other.example/collections/all"])(
    "does not stand at %j",
    (handle) => {
      expect(codes({ handle })).toContain("not-a-page");
    },
  );

  it("has an introduction of some length", () => {
    expect(codes({ intro: { nb: "x".repeat(801) } })).toEqual(["too-long"]);
  });

  it("names no page but one of Shopify's", () => {
    expect(read({ pageId: "gid://shopify/Product/1" }).success).toBe(false);
  });
});

describe("the sections of a trust page", () => {
  it("are all there, in the merchant's order first", () => {
    expect(inOrder([])).toEqual(SECTIONS);
    const ordered = inOrder(["returns", "shop_facts", "returns"]);
    expect(ordered.slice(0, 3)).toEqual(["returns", "shop_facts", "business"]);
    expect(ordered).toHaveLength(SECTIONS.length);
  });
});
