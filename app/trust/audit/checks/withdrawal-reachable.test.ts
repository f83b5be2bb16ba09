import { describe, expect, it } from "vitest";
import { aLook, OVERSEAS, verdictOf, type Case } from "../../../../tests/audit";
import { withdrawalReachable } from "./withdrawal-reachable";

describe("the check of the page to withdraw on", () => {
  it.each<Case>([
    ["passes", "it opened", {}],
    ["fails", "it did not", { look: aLook({ withdrawal: false }) }],
    ["does not apply", "nobody tried", { look: aLook({ withdrawal: null }) }],
    ["does not apply", "nobody has looked yet", { look: null }],
    ["does not apply", "nobody in Europe can order", { shop: OVERSEAS }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(withdrawalReachable, overrides)).toBe(verdict);
  });
});
