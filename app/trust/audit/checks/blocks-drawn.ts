import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { inThemeEditor } from "../repair";
import { hasPages } from "../storefront-look";

const drawn = ({ look }: AuditFacts) => [...new Set(Object.values(look?.seen ?? {}).flat())];

/** What stands in the theme where one has looked, and was not on the page: it has nothing to say, or the page is an old one. */
const undrawn = ({ placed, look }: AuditFacts) => [
  ...new Set(
    Object.entries(look?.seen ?? {}).flatMap(([template, seen]) =>
      (placed?.[template] ?? []).filter((block) => !seen.includes(block)),
    ),
  ),
];

export const blocksDrawn: Check<"blocks-drawn"> = {
  id: "blocks-drawn",
  group: "blocks",
  law: null,
  applies: ({ placed, look }) =>
    placed !== null && Object.values(placed).flat().length > 0 && hasPages(look),
  passes: (facts) => undrawn(facts).length === 0,
  proof: (facts) =>
    proofIn("storefront", "block", ...(undrawn(facts).length > 0 ? undrawn(facts) : drawn(facts))),
  repair: (facts) => inThemeEditor(undrawn(facts)[0] ?? "badges", "product"),
};
