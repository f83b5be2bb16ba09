import type { Claim } from "./claim";
import { ourText } from "../payments/explained";
import type { PaymentMethod } from "../payments/payments";
import { onTrustPage } from "./trust-page";

/** A method of the merchant's own says only what the merchant wrote about it. */
export const saysHowToPayAndCancel = (method: PaymentMethod) =>
  (["steps", "cancelBefore"] as const).every(
    (field) =>
      Object.keys(method[field]).length > 0 ||
      ourText(method.id, method.moment, field) !== undefined,
  );

export const paymentsExplained: Claim<"payments-explained"> = {
  id: "payments-explained",
  name: {
    en: "Payment explained",
    fr: "Paiement expliqué",
    nb: "Betalingen forklart",
    es: "Pago explicado",
    de: "Zahlung erklärt",
  },
  icon: "wallet",
  standsOn: ["payments"],
  // One that says nothing would stand there under the very claim that it is explained.
  holds: ({ settings: { payments } }) =>
    payments.methods.length > 0 && payments.methods.every(saysHowToPayAndCancel),
  missing: {
    en: "“Payments” has no method yet, or one that does not say how to pay and how to cancel.",
    fr: "La page « Paiements » ne contient encore aucun moyen de paiement, ou l’un d’eux n’explique pas comment payer et comment annuler.",
    nb: "«Betaling» har ennå ingen betalingsmåte, eller en som ikke sier hvordan man betaler og avbryter.",
    es: "«Pagos» aún no tiene ninguna forma de pago, o una no dice cómo pagar y cómo cancelar.",
    de: "In „Zahlung“ steht noch keine Zahlungsart oder eine, die nicht sagt, wie man zahlt und wie man abbricht.",
  },
  repairAt: "/app/payments",
  text: () => ({
    en: "Payment explained step by step",
    fr: "Le paiement expliqué étape par étape",
    nb: "Betalingen forklart steg for steg",
    es: "El pago, explicado paso a paso",
    de: "Zahlung Schritt für Schritt erklärt",
  }),
  proof: (facts) => onTrustPage(facts, "payments"),
};
