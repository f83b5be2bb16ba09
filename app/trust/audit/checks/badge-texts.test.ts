import { describe, expect, it } from "vitest";
import { repairOf, stating, verdictOf, type Case } from "../../../../tests/audit";
import { badgeTexts } from "./badge-texts";

describe("the check of what badges say", () => {
  it.each<Case>([
    ["passes", "no text says something else than the facts", {}],
    [
      "fails",
      "one states another number",
      stating("badges", { badges: [{ claim: "shop-since", text: { nb: "Siden 1950" } }] }),
    ],
    [
      "does not apply",
      "each has our text",
      stating("badges", { badges: [{ claim: "shop-since", text: {} }] }),
    ],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(badgeTexts, overrides)).toBe(verdict);
  });

  it("leads to the text", () => {
    expect(
      repairOf(
        badgeTexts,
        stating("badges", { badges: [{ claim: "shop-since", text: { nb: "Siden 1950" } }] }),
      ),
    ).toEqual({ in: "app", page: "/app/badges", field: ["badges", 0, "text", "nb"] });
  });
});
