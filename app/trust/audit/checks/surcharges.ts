import { isInEea } from "../../countries";
import { surcharges as surchargesIn } from "../../payments/surcharges";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { atField } from "../repair";

const forbidden = (facts: AuditFacts) => surchargesIn(facts.settings.payments, facts);

export const surcharges: Check<"surcharges"> = {
  id: "surcharges",
  group: "payments",
  law: "Directive (EU) 2015/2366, Art. 62(4)",
  applies: ({ shop, settings }) =>
    isInEea(shop.country ?? "") && settings.payments.methods.length > 0,
  passes: (facts) => forbidden(facts).length === 0,
  proof: (facts) =>
    proofIn(
      "entered",
      "method",
      ...(forbidden(facts).length > 0
        ? forbidden(facts).map(
            ({ path }) => facts.settings.payments.methods[Number(path[1])]?.id ?? "",
          )
        : facts.settings.payments.methods.map(({ id }) => id)),
    ),
  repair: (facts) => atField("/app/payments", ...(forbidden(facts)[0]?.path ?? ["methods"])),
};
