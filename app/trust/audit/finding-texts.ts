import type { Group } from "./check";
import type { CheckId } from "./checks";
import type { LookedAt } from "./proof";
import type { Passed } from "./scorecard";

type AuditKey =
  | `audit.checks.${CheckId}.${"passed" | "wrong" | "why"}`
  | `audit.groups.${Group}`
  | `audit.looked.${LookedAt}`;

/** Of the admin's texts, what a verdict asks for. */
type Texts = { t(key: AuditKey): string; named(key: string): string | null };

export type VerdictTexts = {
  group: string;
  /** What is right, or what is wrong. */
  title: string;
  /** Why a shopper cares. */
  why: string;
  /** What the law says, where it says something. */
  law: string | null;
  /** What was looked at. */
  looked: string;
};

/** What a merchant reads of a check, by how it went. */
export function verdictTexts(
  { id, group, proof }: Passed,
  passes: boolean,
  { t, named }: Texts,
): VerdictTexts {
  return {
    group: t(`audit.groups.${group}`),
    title: passes ? t(`audit.checks.${id}.passed`) : t(`audit.checks.${id}.wrong`),
    why: t(`audit.checks.${id}.why`),
    law: named(`audit.checks.${id}.law`),
    looked: t(`audit.looked.${proof.looked}`),
  };
}
