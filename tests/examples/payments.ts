import { METHODS } from "../../app/trust/payments/methods";
import { HOURS_MAX, METHODS_MAX, NAME_MAX, TEXT_MAX } from "../../app/trust/payments/limits";
import type { MethodId } from "../../app/trust/payments/method-id";
import { newMethod } from "../../app/trust/payments/new-method";
import type { PaymentMethod, Payments } from "../../app/trust/payments/payments";
import { inThree } from "../longest-texts";

/** As the form adds it, with what a test says of it. */
export const aMethod = (id: MethodId, overrides: Partial<PaymentMethod> = {}): PaymentMethod => ({
  ...newMethod(id),
  ...overrides,
});

/** What a wool shop in Norway takes, one way to pay of its own among it. */
export const filled: Payments = {
  methods: [
    aMethod("vipps"),
    aMethod("card", { moment: "at-dispatch" }),
    aMethod("klarna"),
    aMethod("invoice", {
      extraCost: { kind: "amount", amount: 49 },
      refund: {
        nb: "Er fakturaen ikke betalt, krediterer vi den samme dag. Har du betalt, overfører vi pengene til kontoen de kom fra innen fem virkedager.",
        en: "If the invoice is still open, we credit it the same day. If you have paid, we transfer the money to the account it came from within five business days.",
        de: "Ist die Rechnung noch offen, schreiben wir den Betrag am selben Tag gut. Haben Sie bezahlt, überweisen wir das Geld innerhalb von fünf Werktagen auf das Konto, von dem es kam.",
      },
    }),
    aMethod("own-1", {
      name: { nb: "Betaling i butikken", en: "Payment at our shop", de: "Zahlung im Laden" },
      moment: "at-delivery",
      steps: {
        nb: "Velg henting i butikken og legg inn bestillingen. Du betaler med kort eller kontanter når du henter varen på Bakklandet.",
        en: "Choose pick-up and place the order. You pay by card or in cash when you collect the goods at Bakklandet.",
        de: "Wählen Sie Abholung und bestellen Sie. Sie bezahlen mit Karte oder bar, wenn Sie die Ware am Bakklandet abholen.",
      },
      data: {
        nb: "Vi får navnet ditt og telefonnummeret ditt for å gi beskjed når varen er klar.",
        en: "We get your name and phone number to tell you when the goods are ready.",
        de: "Wir erhalten Ihren Namen und Ihre Telefonnummer, um Ihnen zu sagen, wann die Ware bereitliegt.",
      },
      cancelBefore: {
        nb: "Skriv til oss, eller la være å hente varen.",
        en: "Write to us, or do not collect the goods.",
        de: "Schreiben Sie uns oder holen Sie die Ware nicht ab.",
      },
      refund: {
        nb: "Du får pengene tilbake i butikken, slik du betalte.",
        en: "You get the money back at the shop, the way you paid.",
        de: "Sie erhalten das Geld im Laden zurück, so wie Sie bezahlt haben.",
      },
    }),
  ],
  contact: {
    email: "betaling@woolly.example",
    phone: "+4773000000",
    hours: {
      nb: "Mandag–fredag 9–16",
      en: "Monday to Friday, 9 am to 4 pm",
      de: "Montag bis Freitag, 9–16 Uhr",
    },
  },
};

/** Different in each language: what only repeats another language is not published. */

/** Every list and text as long as it may be. */
export const largest: Payments = {
  methods: (Object.keys(METHODS) as MethodId[]).slice(0, METHODS_MAX).map((id) =>
    aMethod(id, {
      name: inThree(NAME_MAX),
      extraCost: { kind: "percent", amount: 12.34 },
      steps: inThree(TEXT_MAX),
      charged: inThree(TEXT_MAX),
      data: inThree(TEXT_MAX),
      cancelBefore: inThree(TEXT_MAX),
      cancelAfter: inThree(TEXT_MAX),
      refund: inThree(TEXT_MAX),
    }),
  ),
  contact: {
    email: `hello@${"a".repeat(60)}.example`,
    phone: "+971501234567",
    hours: inThree(HOURS_MAX),
  },
};
