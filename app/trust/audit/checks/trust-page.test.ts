import { describe, expect, it } from "vitest";
import { stating, verdictOf, type Case } from "../../../../tests/audit";
import { trustPage } from "./trust-page";

describe("the check of the trust page", () => {
  it.each<Case>([
    ["passes", "proofs lead to it and shoppers can open it", {}],
    ["fails", "proofs do not lead to it", stating("trust_page", { proofsLeadHere: false })],
    ["fails", "there is none", stating("trust_page", { handle: "", pageId: null })],
    [
      "fails",
      "it is hidden",
      {
        shop: {
          trustPage: { id: "gid://shopify/Page/2003", handle: "trygg-handel", isVisible: false },
        },
      },
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(trustPage, overrides)).toBe(verdict);
  });
});
