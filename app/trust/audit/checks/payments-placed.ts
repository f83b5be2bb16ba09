import type { Check } from "../check";
import { isPlaced } from "../placed-blocks";
import { proofIn } from "../proof";
import { inThemeEditor } from "../repair";

export const paymentsPlaced: Check<"payments-placed"> = {
  id: "payments-placed",
  group: "blocks",
  law: "Directive 2011/83/EU, Art. 8(3)",
  applies: ({ placed, settings }) => placed !== null && settings.payments.methods.length > 0,
  passes: ({ placed }) => placed !== null && isPlaced(placed, "payments", "product", "cart"),
  proof: () => proofIn("theme", "block", "payments"),
  repair: () => inThemeEditor("payments", "product"),
};
