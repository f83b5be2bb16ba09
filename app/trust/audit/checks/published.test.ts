import { describe, expect, it } from "vitest";
import { foundBy, verdictOf, type Case } from "../../../../tests/audit";
import { published } from "./published";

describe("the check of the publication", () => {
  it.each<Case>([
    ["passes", "the last one went well", {}],
    ["fails", "it did not", { publication: { problem: "refused" } }],
    ["does not apply", "there was none yet", { publication: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(published, overrides)).toBe(verdict);
  });

  it("names the reason", () => {
    expect(foundBy(published, { publication: { problem: "refused" } })).toEqual([
      "publication-refused",
    ]);
  });
});
