import { isThere } from "../../business/details";
import { requirementsFor } from "../../business/requirements";
import { countriesShippedTo } from "../../countries-shipped-to";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { atField } from "../repair";

/** What the law of the shop's country, and of those it sells to, asks of everybody. */
const asked = ({ shop, settings }: AuditFacts) =>
  requirementsFor(
    settings.business.address.country || (shop.country ?? ""),
    countriesShippedTo(shop),
  )
    .filter(({ when }) => when === "always")
    .map(({ detail }) => detail);

const missing = (facts: AuditFacts) =>
  asked(facts).filter((detail) => !isThere(detail, facts.settings.business));

export const identity: Check<"identity"> = {
  id: "identity",
  group: "identity",
  law: "Directive 2000/31/EC, Art. 5(1)",
  applies: (facts) => asked(facts).length > 0,
  passes: (facts) => missing(facts).length === 0,
  proof: (facts) =>
    proofIn("entered", "detail", ...(missing(facts).length > 0 ? missing(facts) : asked(facts))),
  repair: (facts) => atField("/app/business", missing(facts)[0] ?? "legalName"),
};
