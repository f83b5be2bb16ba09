import type { AuditChanges } from "./changes";
import type { CheckId } from "./checks";
import type { Finding, Passed } from "./scorecard";

/** The last score of a day, `2026-11-22`. */
export type DayScore = { day: string; score: number };

/** What the page of the audit shows. */
export type AuditView = {
  score: number;
  findings: Finding[];
  passed: Passed[];
  /** Since the day when something else was wrong; null while it never was. */
  changes: (AuditChanges<CheckId> & { since: string }) | null;
  /** The oldest day first, today the last one. */
  line: DayScore[];
};
