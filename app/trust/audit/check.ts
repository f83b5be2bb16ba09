import type { AuditFacts } from "./facts";
import type { Proof } from "./proof";
import type { Repair } from "./repair";

/** In the order in which a merchant is led through them: keys under `audit.groups.`. */
export const GROUPS = [
  "connection",
  "identity",
  "service",
  "payments",
  "returns",
  "orders",
  "reviews",
  "claims",
  "blocks",
  "texts",
] as const;
export type Group = (typeof GROUPS)[number];

/** One thing that a shopper looks for. Pure: the same facts always give the same verdict. */
export type Check<Id extends string = string> = {
  /** The key of its texts under `audit.checks.`. */
  id: Id;
  group: Group;
  /** The article that asks for it; its sentence is a text. */
  law: string | null;
  /** What is not known applies to nobody. */
  applies(facts: AuditFacts): boolean;
  /** Only asked where it applies, as its proof is. */
  passes(facts: AuditFacts): boolean;
  proof(facts: AuditFacts): Proof;
  /** Only asked where it fails. */
  repair(facts: AuditFacts): Repair;
};
