import type { AuditFindings } from "./audit-run";

/** What has come and what was mended between two looks. What no longer applies is neither. */
export type AuditChanges = { fresh: string[]; mended: string[] };

export const changesBetween = (before: AuditFindings, now: AuditFindings): AuditChanges => ({
  fresh: now.failing.filter((name) => !before.failing.includes(name)),
  mended: before.failing.filter((name) => now.passing.includes(name)),
});
