import type { Check, Group } from "./check";
import { ALL_CHECKS, type CheckId } from "./checks";
import type { AuditFacts } from "./facts";
import type { Proof } from "./proof";
import type { Repair } from "./repair";
import { WEIGHTS } from "./weights";

/** What a check says of this shop. */
export type Passed<Id extends string = CheckId> = {
  id: Id;
  group: Group;
  weight: number;
  law: string | null;
  proof: Proof;
};

export type Finding<Id extends string = CheckId> = Passed<Id> & { repair: Repair };

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
  const applying = checks
    .filter((check) => check.applies(facts))
    .map((check) => ({ check, passes: check.passes(facts) }));
  const verdict = ({ id, group, law, proof }: Check<Id>): Passed<Id> => ({
    id,
    group,
    law,
    weight: weights[id],
    proof: proof(facts),
  });
  const passed = applying.flatMap(({ check, passes }) => (passes ? [verdict(check)] : []));
  const findings = applying
    .flatMap(({ check, passes }) =>
      passes ? [] : [{ ...verdict(check), repair: check.repair(facts) }],
    )
    .sort(byImportance);
  return {
    score: share(weightOf(passed), weightOf(passed) + weightOf(findings)),
    findings,
    passed,
  };
}

/** By weight; of equals, what a law asks for. */
const byImportance = (one: Passed<string>, other: Passed<string>) =>
  other.weight - one.weight || Number(other.law !== null) - Number(one.law !== null);

const weightOf = (judged: { weight: number }[]) =>
  judged.reduce((total, { weight }) => total + weight, 0);

/** Rounded down: nearly everything is not everything. A shop that nothing applies to lacks nothing. */
const share = (part: number, whole: number) =>
  whole === 0 ? 100 : Math.floor((100 * part) / whole);
