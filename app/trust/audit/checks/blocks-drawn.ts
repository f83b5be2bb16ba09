import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { whereItStands } from "../repair";
import { hasPages } from "../storefront-look";

const drawn = ({ look }: AuditFacts) => [...new Set(Object.values(look?.seen ?? {}).flat())];

/** What stands in the theme where one has looked, and was not on the page: it has nothing to say, or the page is an old one. */
const gaps = ({ placed, look }: AuditFacts) =>
  Object.entries(look?.seen ?? {}).flatMap(([template, seen]) =>
    (placed?.[template] ?? [])
      .filter((block) => !seen.includes(block))
      .map((block) => ({ template, block })),
  );
const undrawn = (facts: AuditFacts) => [...new Set(gaps(facts).map(({ block }) => block))];

export const blocksDrawn: Check<"blocks-drawn"> = {
  id: "blocks-drawn",
  group: "blocks",
  law: null,
  applies: ({ placed, look }) =>
    placed !== null && Object.values(placed).flat().length > 0 && hasPages(look),
  passes: (facts) => undrawn(facts).length === 0,
  proof: (facts) =>
    proofIn("storefront", "block", ...(undrawn(facts).length > 0 ? undrawn(facts) : drawn(facts))),
  repair: (facts) => whereItStands(gaps(facts)[0]?.template ?? "product"),
};
