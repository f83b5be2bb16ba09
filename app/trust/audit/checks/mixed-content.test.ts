import { describe, expect, it } from "vitest";
import { aLook, foundBy, verdictOf, type Case } from "../../../../tests/audit";
import { mixedContent } from "./mixed-content";

describe("the check of what pages load without encryption", () => {
  it.each<Case>([
    ["passes", "there is nothing", {}],
    [
      "fails",
      "there is a picture",
      { look: aLook({ mixedContent: ["http://old.example/a.png"] }) },
    ],
    ["does not apply", "nobody has looked yet", { look: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(mixedContent, overrides)).toBe(verdict);
  });

  it("names what it saw", () => {
    expect(
      foundBy(mixedContent, { look: aLook({ mixedContent: ["http://old.example/a.png"] }) }),
    ).toEqual(["http://old.example/a.png"]);
  });
});
