import { describe, expect, it } from "vitest";
import { isWorthKeeping, type AuditRun } from "./audit-run";
import { changesBetween } from "./changes";

const aRun = (parts: Partial<AuditRun> = {}): AuditRun => ({
  at: new Date("2026-11-22T10:00:00Z"),
  score: 70,
  findings: { failing: ["https", "identity"], passing: ["published"] },
  ...parts,
});
const findings = (failing: string[], passing: string[] = []) => ({ failing, passing });

describe("a run of the audit", () => {
  it("is kept if it is the first one", () => {
    expect(isWorthKeeping(null, aRun())).toBe(true);
  });

  it("is not kept where nothing has changed on that day, however late", () => {
    const late = aRun({ at: new Date("2026-11-22T23:59:59Z") });
    expect(isWorthKeeping(aRun(), late)).toBe(false);
  });

  it.each<[string, Partial<AuditRun>]>([
    ["the day is another", { at: new Date("2026-11-23T00:00:00Z") }],
    ["the score is another", { score: 71 }],
    ["another thing is wrong", { findings: findings(["https", "published"], ["identity"]) }],
    ["one more thing is wrong", { findings: findings(["https", "identity", "surcharges"]) }],
  ])("is kept if %s", (_, parts) => {
    expect(isWorthKeeping(aRun(), aRun(parts))).toBe(true);
  });
});

describe("what changed between two runs", () => {
  it("is what is wrong only now, and what was wrong and is right", () => {
    const changes = changesBetween(
      findings(["https", "identity", "surcharges"], ["published"]),
      findings(["https", "published"], ["identity"]),
    );
    expect(changes).toEqual({ fresh: ["published"], mended: ["identity"] });
  });
});
