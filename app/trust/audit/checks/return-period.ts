import { countriesShippedTo } from "../../countries-shipped-to";
import { lawBroken, lawDisregarded } from "../../returns/law";
import { hasPeriodByLaw } from "../../returns/law-elsewhere";
import { rulesOf } from "../../returns/rule";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { atField } from "../repair";

/** Both what a region gives and what the base rule gives where the law asks for more. */
function breaches({ settings: { returns }, shop }: AuditFacts): (string | number)[][] {
  const { base, regions } = returns;
  return [...lawBroken(regions), ...lawDisregarded(base, regions, shop)].map(({ path }) => path);
}

export const returnPeriod: Check<"return-period"> = {
  id: "return-period",
  group: "returns",
  law: "Directive 2011/83/EU, Art. 9(1)",
  applies: ({ shop, settings }) =>
    settings.returns.base.days !== null && countriesShippedTo(shop).some(hasPeriodByLaw),
  passes: (facts) => breaches(facts).length === 0,
  proof: (facts) =>
    proofIn(
      "entered",
      "count",
      ...rulesOf(facts.settings.returns, facts.shop).map(({ terms }) => terms.days ?? 0),
    ),
  repair: (facts) => atField("/app/returns", ...(breaches(facts)[0] ?? ["base", "days"])),
};
