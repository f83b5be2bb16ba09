import type { Check, Group } from "./check";
import { ALL_CHECKS, type CheckId } from "./checks";
import type { AuditFacts } from "./facts";
import type { Proof } from "./proof";
import type { Repair } from "./repair";
import { WEIGHTS } from "./weights";

/** A check that finds nothing wrong: nobody asks for more of it. */
export type Passed<Id extends string = CheckId> = { id: Id; group: Group };

export type Finding<Id extends string = CheckId> = Passed<Id> & {
  weight: number;
  law: string | null;
  proof: Proof;
  repair: Repair;
};

export type Scorecard<Id extends string = CheckId> = {
  /** From 0 to 100, of what applies. 100 only if nothing fails. */
  score: number;
  /** What matters most comes first. */
  findings: Finding<Id>[];
  passed: Passed<Id>[];
};

export const scorecard = (facts: AuditFacts): Scorecard => scored(facts, ALL_CHECKS, WEIGHTS);

/** What does not apply costs nothing and earns nothing. */
export function scored<Id extends string>(
  facts: AuditFacts,
  checks: readonly Check<Id>[],
  weights: Record<Id, number>,
): Scorecard<Id> {
  const applying = checks.filter((check) => check.applies(facts));
  const passing = applying.filter((check) => check.passes(facts));
  const findings = applying
    .filter((check) => !passing.includes(check))
    .map(({ id, group, law, proof, repair }): Finding<Id> => ({
      ...{ id, group, law, weight: weights[id] },
      ...{ proof: proof(facts), repair: repair(facts) },
    }))
    .sort(byImportance);
  const weightOf = (judged: readonly { id: Id }[]) =>
    judged.reduce((total, { id }) => total + weights[id], 0);
  return {
    score: share(weightOf(passing), weightOf(applying)),
    findings,
    passed: passing.map(({ id, group }) => ({ id, group })),
  };
}

/** By weight; of equals, what a law asks for. */
const byImportance = (one: Finding<string>, other: Finding<string>) =>
  other.weight - one.weight || Number(other.law !== null) - Number(one.law !== null);

/** Rounded down: nearly everything is not everything. A shop that nothing applies to lacks nothing. */
const share = (part: number, whole: number) =>
  whole === 0 ? 100 : Math.floor((100 * part) / whole);
