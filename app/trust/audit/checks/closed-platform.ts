import { namesClosedPlatform } from "../../closed-platform";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import type { Proof } from "../proof";
import { inShopify } from "../repair";
import { allSaid, placesOf } from "../said";

const found = (facts: AuditFacts) =>
  allSaid(facts).filter(({ words }) => namesClosedPlatform(words));

export const closedPlatform: Check<"closed-platform"> = {
  id: "closed-platform",
  group: "texts",
  law: "Regulation (EU) 2024/3228, Art. 1",
  applies: (facts) => allSaid(facts).length > 0,
  passes: (facts) => found(facts).length === 0,
  proof: (facts): Proof => ({
    looked: "entered",
    found: placesOf(found(facts).length > 0 ? found(facts) : allSaid(facts)),
  }),
  repair: (facts) => found(facts)[0]?.repair ?? inShopify("settings/legal"),
};
