import type { Check } from "./check";
import type { AuditFacts } from "./facts";
import type { Proof } from "./proof";
import { inShopify } from "./repair";
import { allSaid, placesOf } from "./said";

type Wording<Id extends string> = { id: Id; law: string; isWrong(words: string): boolean };

/** A check of everything that the shop says, wherever it says it: no text of it may be wrong. */
export function wordingCheck<Id extends string>({ id, law, isWrong }: Wording<Id>): Check<Id> {
  const found = (facts: AuditFacts) => allSaid(facts).filter(({ words }) => isWrong(words));
  return {
    ...{ id, law, group: "texts" },
    applies: (facts) => allSaid(facts).length > 0,
    passes: (facts) => found(facts).length === 0,
    proof: (facts): Proof => ({
      looked: "entered",
      found: placesOf(found(facts).length > 0 ? found(facts) : allSaid(facts)),
    }),
    repair: (facts) => found(facts)[0]?.repair ?? inShopify("settings/legal"),
  };
}
