import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import type { Proof } from "../proof";
import { inShopify } from "../repair";
import { allSaid, placesOf } from "../said";

/** The Telemediengesetz ended on 14 May 2024; what its § 5 asked for is asked for by § 5 of the DDG. */
const ENDED = /§+\s*\d+[^§\n]{0,40}\bTMG\b|\bTelemediengesetz(es)?\b/;

const found = (facts: AuditFacts) => allSaid(facts).filter(({ words }) => ENDED.test(words));

export const oldStatutes: Check<"old-statutes"> = {
  id: "old-statutes",
  group: "texts",
  law: "§ 5 DDG",
  applies: (facts) => allSaid(facts).length > 0,
  passes: (facts) => found(facts).length === 0,
  proof: (facts): Proof => ({
    looked: "entered",
    found: placesOf(found(facts).length > 0 ? found(facts) : allSaid(facts)),
  }),
  repair: (facts) => found(facts)[0]?.repair ?? inShopify("settings/legal"),
};
