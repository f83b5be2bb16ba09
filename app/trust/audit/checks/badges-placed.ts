import type { Check } from "../check";
import { isPlaced } from "../placed-blocks";
import { proofIn } from "../proof";
import { inThemeEditor } from "../repair";

export const badgesPlaced: Check<"badges-placed"> = {
  id: "badges-placed",
  group: "blocks",
  law: null,
  applies: ({ placed, settings }) => placed !== null && settings.badges.badges.length > 0,
  passes: ({ placed }) => placed !== null && isPlaced(placed, "badges", "product"),
  proof: () => proofIn("theme", "block", "badges"),
  repair: () => inThemeEditor("badges", "product"),
};
