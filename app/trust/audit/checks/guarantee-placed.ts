import { dayOf } from "../../day";
import { placedBlock } from "../placed-block";
import { sellsInEu } from "../selling";

/** From when the notice must be seen before one buys. */
const SINCE = "2026-09-27";

export const guaranteePlaced = placedBlock({
  id: "guarantee-placed",
  group: "returns",
  law: "Directive 2011/83/EU, Art. 6(1)(l)",
  block: "guarantee",
  on: [],
  repairOn: "product",
  applies: (facts) => dayOf(facts.now) >= SINCE && sellsInEu(facts),
});
