import { describe, expect, it } from "vitest";
import { aLook, verdictOf, type Case } from "../../../../tests/audit";
import { contrast } from "./contrast";

describe("the check of the colours chosen for blocks", () => {
  it.each<Case>([
    ["passes", "they can be told apart", {}],
    [
      "fails",
      "they hardly can",
      { look: aLook({ colours: [{ block: "badges", text: "#777777", ground: "#ffffff" }] }) },
    ],
    [
      "does not apply",
      "they are no colours that we can read",
      { look: aLook({ colours: [{ block: "badges", text: "inherit", ground: "#ffffff" }] }) },
    ],
    ["does not apply", "nobody has looked yet", { look: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(contrast, overrides)).toBe(verdict);
  });
});
