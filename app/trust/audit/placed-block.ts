import type { Check } from "./check";
import type { AuditFacts } from "./facts";
import { isPlaced } from "./placed-blocks";
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

/** A block that stands where shoppers look for it; where nobody has looked at the theme, nothing is said of it. */
export const placedBlock = <Id extends string>({
  block,
  on,
  repairOn,
  applies,
  ...named
}: Placed<Id>): Check<Id> => ({
  ...named,
  applies: (facts) => facts.placed !== null && applies(facts),
  passes: ({ placed }) => placed !== null && isPlaced(placed, block, ...on),
  proof: () => proofIn("theme", "block", block),
  repair: () => inThemeEditor(block, repairOn),
});
