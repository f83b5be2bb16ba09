import type { Check } from "../check";
import { contrastOf, ENOUGH } from "../contrast";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { inThemeEditor } from "../repair";

const measured = ({ look }: AuditFacts) =>
  (look?.colours ?? []).flatMap(({ block, text, ground }) => {
    const contrast = contrastOf(text, ground);
    return contrast === null ? [] : [{ block, contrast }];
  });

const faint = (facts: AuditFacts) => measured(facts).filter(({ contrast }) => contrast < ENOUGH);

export const contrast: Check<"contrast"> = {
  id: "contrast",
  group: "blocks",
  law: "Directive (EU) 2019/882, Art. 4",
  applies: (facts) => measured(facts).length > 0,
  passes: (facts) => faint(facts).length === 0,
  proof: (facts) =>
    proofIn(
      "storefront",
      "block",
      ...(faint(facts).length > 0 ? faint(facts) : measured(facts)).map(({ block }) => block),
    ),
  repair: (facts) => inThemeEditor(faint(facts)[0]?.block ?? "badges", "product"),
};
