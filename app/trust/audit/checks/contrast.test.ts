import { describe, expect, it } from "vitest";
import { aLook, anAuditedShop, verdictOf, type Case } from "../../../../tests/audit";
import type { ChosenColour } from "../storefront-look";
import { contrast } from "./contrast";

const withColour = (drawn: ChosenColour["drawn"], colour: string) => ({
  look: aLook({
    colours: [{ block: "badges", template: "index", drawn, colour, ground: "#ffffff" }],
  }),
});

describe("the check of the colours chosen for blocks", () => {
  it.each<Case>([
    ["passes", "they can be told apart", {}],
    ["fails", "text hardly can", withColour("text", "#777777")],
    ["passes", "a picture can, for which less is enough", withColour("picture", "#777777")],
    ["fails", "not even a picture can", withColour("picture", "#959595")],
    [
      "does not apply",
      "none was chosen where its ground is known",
      { look: aLook({ colours: [] }) },
    ],
    ["does not apply", "nobody has looked yet", { look: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(contrast, overrides)).toBe(verdict);
  });

  it("shows the two colours and how far they are apart, never rounded up to enough", () => {
    expect(contrast.proof(anAuditedShop(withColour("picture", "#959595"))).found).toEqual([
      { kind: "block", value: "badges" },
      { kind: "words", value: "#959595 / #ffffff, 2.9 : 1" },
    ]);
  });

  it("leads to the page of the theme where the block stands, and places no second one", () => {
    expect(contrast.repair(anAuditedShop(withColour("text", "#777777")))).toEqual({
      ...{ in: "theme-editor-as-is", template: "index" },
    });
  });
});
