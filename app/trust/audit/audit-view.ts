import type { AuditChanges } from "./changes";
import type { CheckId } from "./checks";
import type { LookTroubleCode } from "./look/look-trouble";
import type { Finding, Passed } from "./scorecard";

/** The last score of a day, `2026-11-22`. */
export type DayScore = { day: string; score: number };

/** How the last look at the storefront went. */
export type StorefrontState = {
  lookedAt: string | null;
  trouble: LookTroubleCode | null;
  /** Whether what was seen then still counts. */
  counts: boolean;
  timeZone: string;
};

/** What the page of the audit shows. */
export type AuditView = {
  score: number;
  findings: Finding[];
  passed: Passed[];
  storefront: StorefrontState;
  /** Since the day when something else was wrong; null while it never was. */
  changes: (AuditChanges<CheckId> & { since: string }) | null;
  /** The oldest day first, today the last one. */
  line: DayScore[];
};
