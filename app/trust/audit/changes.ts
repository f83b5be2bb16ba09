import type { AuditFindings } from "./audit-run";

/** What has come and what was mended between two looks. What no longer applies is neither. */
export type AuditChanges<Id extends string = string> = { fresh: Id[]; mended: Id[] };

type Judged<Id> = { failing: Id[]; passing: Id[] };

export const changesBetween = <Id extends string>(
  before: AuditFindings,
  now: Judged<Id>,
): AuditChanges<Id> => ({
  fresh: now.failing.filter((name) => !before.failing.includes(name)),
  mended: now.passing.filter((name) => before.failing.includes(name)),
});
