import { rulesOf } from "../../returns/rule";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { atField } from "../repair";

/** Where something is taken back. */
const rules = ({ settings, shop }: AuditFacts) =>
  rulesOf(settings.returns, shop).filter(({ terms }) => terms.days !== 0);

export const returnCost: Check<"return-cost"> = {
  id: "return-cost",
  group: "returns",
  law: "Directive 2011/83/EU, Art. 6(1)(i)",
  applies: (facts) => rules(facts).length > 0,
  passes: (facts) =>
    rules(facts).every(({ terms }) => terms.payer === "shop" || terms.cost !== null),
  proof: (facts) =>
    proofIn("entered", "words", ...rules(facts).flatMap(({ countries }) => countries)),
  repair: ({ settings: { returns } }) => {
    const at = returns.regions.findIndex(
      ({ terms }) => terms.payer === "buyer" && terms.cost === null,
    );
    return at < 0
      ? atField("/app/returns", "base", "cost")
      : atField("/app/returns", "regions", at, "terms", "cost");
  },
};
