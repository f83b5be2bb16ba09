import type { Texts } from "../locale";
import type { KnownMethod } from "../payments/methods";
import type { Claim, IconName } from "./claim";
import { onTrustPage } from "./trust-page";

type Offered<Id extends string> = {
  id: Id;
  method: KnownMethod;
  icon: IconName;
  name: Texts;
  missing: Texts;
  text: Texts;
};

/** What holds while the shop offers one way to pay. */
const offered = <Id extends string>({ method, text, ...rest }: Offered<Id>): Claim<Id> => ({
  ...rest,
  standsOn: ["payments"],
  holds: ({ settings }) => settings.payments.methods.some(({ id }) => id === method),
  repairAt: "/app/payments",
  text: () => text,
  proof: (facts) => onTrustPage(facts, `payment-${method}`),
});

/**
 * The shop's own invoice only. Paying later by a lender is a credit, and who advertises a credit has
 * to warn that borrowing money costs money: Directive (EU) 2023/2225, Article 8.
 */
export const payAfterDispatch = offered({
  id: "pay-after-dispatch",
  method: "invoice",
  icon: "invoice",
  name: {
    en: "Payment after dispatch",
    fr: "Paiement après expédition",
    nb: "Betaling etter sending",
    es: "Pago después del envío",
    de: "Zahlung nach dem Versand",
  },
  missing: {
    en: "“Payments” does not list an invoice of your own. Klarna and other lenders do not count here.",
    fr: "La page « Paiements » n’indique pas de facture émise par vous. Klarna et les autres prêteurs ne comptent pas ici.",
    nb: "«Betaling» har ikke faktura fra deg selv. Klarna og andre långivere teller ikke her.",
    es: "«Pagos» no incluye una factura tuya. Klarna y otros prestamistas no cuentan aquí.",
    de: "In „Zahlung“ steht kein Kauf auf eigene Rechnung. Klarna und andere Kreditgeber zählen hier nicht.",
  },
  text: {
    en: "Invoice: pay after dispatch",
    fr: "Sur facture : payer après expédition",
    nb: "Faktura: betal etter sending",
    es: "Con factura: pagar tras el envío",
    de: "Auf Rechnung: nach dem Versand zahlen",
  },
});

export const payOnDelivery = offered({
  id: "pay-on-delivery",
  method: "cash-on-delivery",
  icon: "cash",
  name: {
    en: "Cash on delivery",
    fr: "Paiement à la livraison",
    nb: "Betaling ved levering",
    es: "Contra reembolso",
    de: "Nachnahme",
  },
  missing: {
    en: "“Payments” does not list cash on delivery.",
    fr: "La page « Paiements » n’indique pas le paiement à la livraison.",
    nb: "«Betaling» har ikke betaling ved levering.",
    es: "«Pagos» no incluye el pago contra reembolso.",
    de: "In „Zahlung“ steht keine Nachnahme.",
  },
  text: {
    en: "Cash on delivery accepted",
    fr: "Paiement à la livraison possible",
    nb: "Du kan betale ved levering",
    es: "Se puede pagar contra reembolso",
    de: "Zahlung per Nachnahme möglich",
  },
});

/**
 * Cards are entered on Shopify's checkout, which shows the shop four digits at most. The claim is
 * offered where the shop says that it takes cards, and the words that prove it are ours.
 */
export const cardNumberUnseen: Claim<"card-number-unseen"> = {
  ...offered({
    id: "card-number-unseen",
    method: "card",
    icon: "card",
    name: {
      en: "Card number not seen",
      fr: "Numéro de carte non visible",
      nb: "Kortnummeret er skjult",
      es: "Número de tarjeta oculto",
      de: "Kartennummer nicht einsehbar",
    },
    missing: {
      en: "“Payments” does not list cards, or says in words of your own who gets the data.",
      fr: "La page « Paiements » n’indique pas la carte bancaire, ou dit avec vos propres mots qui reçoit les données.",
      nb: "«Betaling» har ikke kort, eller sier med dine egne ord hvem som får opplysningene.",
      es: "«Pagos» no incluye la tarjeta, o dice con tus propias palabras quién recibe los datos.",
      de: "In „Zahlung“ steht keine Kartenzahlung, oder Ihre eigenen Worte sagen dort, wer die Daten erhält.",
    },
    text: {
      en: "We do not see your full card number",
      fr: "Votre numéro de carte nous est masqué",
      nb: "Vi ser ikke hele kortnummeret ditt",
      es: "No vemos tu número de tarjeta completo",
      de: "Ihre volle Kartennummer sehen wir nicht",
    },
  }),
  holds: ({ settings }) =>
    settings.payments.methods.some(
      ({ id, data }) => id === "card" && Object.keys(data).length === 0,
    ),
};
