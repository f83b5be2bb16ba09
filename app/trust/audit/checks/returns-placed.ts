import type { Check } from "../check";
import { isPlaced } from "../placed-blocks";
import { proofIn } from "../proof";
import { inThemeEditor } from "../repair";

export const returnsPlaced: Check<"returns-placed"> = {
  id: "returns-placed",
  group: "blocks",
  law: null,
  applies: ({ placed, settings }) => placed !== null && settings.returns.base.days !== null,
  passes: ({ placed }) => placed !== null && isPlaced(placed, "returns", "product", "cart"),
  proof: () => proofIn("theme", "block", "returns"),
  repair: () => inThemeEditor("returns", "product"),
};
