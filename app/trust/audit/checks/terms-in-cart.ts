import { placedBlock } from "../placed-block";

export const termsInCart = placedBlock({
  id: "terms-in-cart",
  group: "orders",
  law: "Directive 93/13/EEC, Annex, 1(i)",
  block: "terms",
  on: ["cart"],
  repairOn: "cart",
  applies: ({ termsVersions }) =>
    termsVersions?.newest != null && termsVersions.newest.source !== "none",
});
