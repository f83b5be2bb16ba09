import { describe, expect, it } from "vitest";
import { stating, verdictOf, type Case } from "../../../../tests/audit";
import { cancellationOn } from "./cancellation-on";

describe("the check of asking that an order be stopped", () => {
  it.each<Case>([
    ["passes", "buyers can ask", {}],
    ["fails", "they cannot", stating("cancellation", { on: false })],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(cancellationOn, overrides)).toBe(verdict);
  });
});
