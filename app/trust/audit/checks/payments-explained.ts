import { saysHowToPayAndCancel } from "../../claims/payments-explained";
import type { PaymentMethod } from "../../payments/payments";
import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

const isUnsaid = (method: PaymentMethod) => !saysHowToPayAndCancel(method);

export const paymentsExplained: Check<"payments-explained"> = {
  id: "payments-explained",
  group: "payments",
  law: "Directive 2011/83/EU, Art. 6(1)(g)",
  applies: () => true,
  passes: ({ settings: { payments } }) =>
    payments.methods.length > 0 && payments.methods.every(saysHowToPayAndCancel),
  proof: ({ settings: { payments } }) =>
    proofIn(
      "entered",
      "method",
      ...(payments.methods.some(isUnsaid)
        ? payments.methods.filter(isUnsaid)
        : payments.methods
      ).map(({ id }) => id),
    ),
  repair: ({ settings: { payments } }) => {
    const at = payments.methods.findIndex(isUnsaid);
    return at < 0
      ? atField("/app/payments", "methods")
      : atField("/app/payments", "methods", at, "cancelBefore");
  },
};
