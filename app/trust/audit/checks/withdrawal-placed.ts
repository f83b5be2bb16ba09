import { dayOf } from "../../day";
import { placedBlock } from "../placed-block";
import { sellsInEea } from "../selling";

const SINCE = "2026-06-19";

export const withdrawalPlaced = placedBlock({
  id: "withdrawal-placed",
  group: "orders",
  law: "Directive 2011/83/EU, Art. 11a(1)",
  block: "withdrawal",
  on: [],
  repairOn: "footer",
  applies: (facts) => dayOf(facts.now) >= SINCE && sellsInEea(facts),
});
