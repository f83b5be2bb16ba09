import { describe, expect, it } from "vitest";
import { OVERSEAS, stating, verdictOf, type Case } from "../../../../tests/audit";
import { confirmationOn } from "./confirmation-on";

describe("the check of the confirmation of orders", () => {
  it.each<Case>([
    ["passes", "it is on", {}],
    ["fails", "it is off", stating("confirmation", { on: false })],
    ["does not apply", "nobody in Europe can order", { shop: OVERSEAS }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(confirmationOn, overrides)).toBe(verdict);
  });
});
