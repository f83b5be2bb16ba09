import type { Check } from "../check";
import { isPlaced } from "../placed-blocks";
import { proofIn } from "../proof";
import { inThemeEditor } from "../repair";

export const termsInCart: Check<"terms-in-cart"> = {
  id: "terms-in-cart",
  group: "orders",
  law: "Directive 93/13/EEC, Annex, 1(i)",
  applies: ({ placed, termsVersions }) =>
    placed !== null && termsVersions?.newest != null && termsVersions.newest.source !== "none",
  passes: ({ placed }) => placed !== null && isPlaced(placed, "terms", "cart"),
  proof: () => proofIn("theme", "block", "terms"),
  repair: () => inThemeEditor("terms", "cart"),
};
