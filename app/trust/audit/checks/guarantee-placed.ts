import { dayOf } from "../../day";
import type { Check } from "../check";
import { isPlaced } from "../placed-blocks";
import { proofIn } from "../proof";
import { inThemeEditor } from "../repair";
import { sellsInEu } from "../selling";

/** From when the notice must be seen before one buys. */
const SINCE = "2026-09-27";

export const guaranteePlaced: Check<"guarantee-placed"> = {
  id: "guarantee-placed",
  group: "returns",
  law: "Directive 2011/83/EU, Art. 6(1)(l)",
  applies: (facts) => facts.placed !== null && dayOf(facts.now) >= SINCE && sellsInEu(facts),
  passes: ({ placed }) => placed !== null && isPlaced(placed, "guarantee"),
  proof: () => proofIn("theme", "block", "guarantee"),
  repair: () => inThemeEditor("guarantee", "product"),
};
