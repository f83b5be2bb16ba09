import { describe, expect, it } from "vitest";
import { repairOf, stating, verdictOf, type Case } from "../../../../tests/audit";
import { aSeal } from "../../../../tests/facts";
import { sealsValid } from "./seals-valid";

describe("the check of seals that have expired", () => {
  it.each<Case>([
    ["passes", "none has", {}],
    ["fails", "one has", stating("badges", { seals: [aSeal({ validUntil: "2026-11-21" })] })],
    [
      "passes",
      "today is its last day",
      stating("badges", { seals: [aSeal({ validUntil: "2026-11-22" })] }),
    ],
    ["does not apply", "there is no seal", stating("badges", { seals: [] })],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(sealsValid, overrides)).toBe(verdict);
  });

  it("leads to its end", () => {
    expect(
      repairOf(
        sealsValid,
        stating("badges", { seals: [aSeal(), aSeal({ id: "seal-2", validUntil: "2026-11-21" })] }),
      ),
    ).toEqual({ in: "app", page: "/app/badges", field: ["seals", 1, "validUntil"] });
  });
});
