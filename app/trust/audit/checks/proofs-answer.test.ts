import { describe, expect, it } from "vitest";
import { aLook, foundBy, verdictOf, type Case } from "../../../../tests/audit";
import { aSeal } from "../../../../tests/facts";
import { proofsAnswer } from "./proofs-answer";

describe("the check of the addresses of proofs", () => {
  it.each<Case>([
    ["passes", "each answers", {}],
    [
      "fails",
      "one does not",
      { look: aLook({ addresses: { "https://woolly.example/pages/gone": false } }) },
    ],
    [
      "does not apply",
      "only seals were asked",
      { look: aLook({ addresses: { [aSeal().address]: false } }) },
    ],
    ["does not apply", "nobody has looked yet", { look: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(proofsAnswer, overrides)).toBe(verdict);
  });

  it("names the one that does not", () => {
    expect(
      foundBy(proofsAnswer, {
        look: aLook({
          addresses: {
            "https://woolly.example/": true,
            "https://woolly.example/pages/gone": false,
          },
        }),
      }),
    ).toEqual(["https://woolly.example/pages/gone"]);
  });
});
