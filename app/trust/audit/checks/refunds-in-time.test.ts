import { describe, expect, it } from "vitest";
import { verdictOf, type Case } from "../../../../tests/audit";
import { refundsInTime } from "./refunds-in-time";

describe("the check of refunds after a withdrawal", () => {
  it.each<Case>([
    ["passes", "none is overdue", {}],
    ["fails", "one is", { overdueWithdrawals: 1 }],
    ["does not apply", "they were not counted", { overdueWithdrawals: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(refundsInTime, overrides)).toBe(verdict);
  });
});
