import type { Check } from "./check";
import type { AuditFacts } from "./facts";
import { isKnown, isPlaced } from "./placed-blocks";
import { proofIn } from "./proof";
import { inThemeEditor } from "./repair";

type Placed<Id extends string> = Pick<Check<Id>, "id" | "group" | "law"> & {
  block: string;
  /** The templates on one of which it has to stand; none named, on any page. */
  on: string[];
  /** The template that the theme editor opens with. */
  repairOn: string;
  /** Whether the shop has anything that the block would show, or has to show. */
  applies(facts: AuditFacts): boolean;
};

/** A block that stands where shoppers look for it; where nobody has looked, nothing is said of it. */
export const placedBlock = <Id extends string>({
  block,
  on,
  repairOn,
  applies,
  ...named
}: Placed<Id>): Check<Id> => ({
  ...named,
  applies: (facts) =>
    facts.placed !== null &&
    (isPlaced(facts.placed, block, ...on) || isKnown(facts.placed, ...on)) &&
    applies(facts),
  passes: ({ placed }) => placed !== null && isPlaced(placed, block, ...on),
  proof: () => proofIn("storefront", "block", block),
  repair: () => inThemeEditor(block, repairOn),
});
