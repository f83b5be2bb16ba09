import { z } from "zod";
import { dayOf } from "../day";
import type { Scorecard } from "./scorecard";

/** What the audit remembers of one look: names only, so that a check may go or change its words. */
export const AuditFindings = z.object({
  failing: z.array(z.string()),
  passing: z.array(z.string()),
});
export type AuditFindings = z.infer<typeof AuditFindings>;

export type AuditVerdict = { score: number; findings: AuditFindings };
export type AuditRun = AuditVerdict & { at: Date };

/** In alphabetical order: that a weight was changed is nothing that a shop has done. */
export const verdictOf = ({ score, findings, passed }: Scorecard): AuditVerdict => ({
  score,
  findings: { failing: namesOf(findings), passing: namesOf(passed) },
});

const namesOf = (judged: { id: string }[]) => judged.map(({ id }) => id).sort();

/** What is the same is kept once a day, by the calendar of UTC, so that the line over time has no holes. */
export const isWorthKeeping = (last: AuditRun | null, fresh: AuditRun): boolean =>
  last === null ||
  last.score !== fresh.score ||
  !sameNames(last.findings.failing, fresh.findings.failing) ||
  dayOf(last.at) !== dayOf(fresh.at);

const sameNames = (one: string[], other: string[]) =>
  one.length === other.length && one.every((name, place) => name === other[place]);
