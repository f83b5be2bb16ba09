import { dayOf } from "../../day";
import type { Check } from "../check";
import { isPlaced } from "../placed-blocks";
import { proofIn } from "../proof";
import { inThemeEditor } from "../repair";
import { sellsInEea } from "../selling";

const SINCE = "2026-06-19";

export const withdrawalPlaced: Check<"withdrawal-placed"> = {
  id: "withdrawal-placed",
  group: "orders",
  law: "Directive 2011/83/EU, Art. 11a(1)",
  applies: (facts) => facts.placed !== null && dayOf(facts.now) >= SINCE && sellsInEea(facts),
  passes: ({ placed }) => placed !== null && isPlaced(placed, "withdrawal"),
  proof: () => proofIn("theme", "block", "withdrawal"),
  repair: () => inThemeEditor("withdrawal", "footer"),
};
