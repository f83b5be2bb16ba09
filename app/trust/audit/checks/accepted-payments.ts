import { methodsWithoutExplanation } from "../../payments/payment-types";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { atField } from "../repair";

const unexplained = ({ paymentTypes, settings }: AuditFacts) =>
  methodsWithoutExplanation(paymentTypes ?? [], settings.payments);

export const acceptedPayments: Check<"accepted-payments"> = {
  id: "accepted-payments",
  group: "payments",
  law: "Directive 2011/83/EU, Art. 8(3)",
  applies: ({ paymentTypes }) => paymentTypes !== null,
  passes: (facts) => unexplained(facts).length === 0,
  proof: (facts) =>
    proofIn(
      "storefront",
      "words",
      ...(unexplained(facts).length > 0 ? unexplained(facts) : (facts.paymentTypes ?? [])),
    ),
  repair: () => atField("/app/payments", "methods"),
};
