import type { MethodTexts } from "./method-texts";

export const giftCard: MethodTexts = {
  name: {
    en: "Gift card",
    fr: "Carte cadeau",
    nb: "Gavekort",
    es: "Tarjeta regalo",
    de: "Geschenkgutschein",
  },
  steps: {
    en: "Enter the gift card’s code at the checkout and apply it. What it does not cover, you pay in another way.",
    fr: "Saisissez le code de la carte cadeau à l’étape du paiement et appliquez-le. Le reste se règle par un autre moyen.",
    nb: "Skriv inn koden på gavekortet i kassen og bruk den. Det som gavekortet ikke dekker, betaler du på en annen måte.",
    es: "Introduce el código de la tarjeta regalo al pagar y aplícalo. Lo que no cubra se paga con otro medio.",
    de: "Geben Sie an der Kasse den Code des Gutscheins ein und wenden Sie ihn an. Was er nicht deckt, zahlen Sie auf andere Weise.",
  },
  charged: {
    en: "The amount is taken off the gift card when you place the order.",
    fr: "Le montant est déduit de la carte cadeau au moment de la commande.",
    nb: "Beløpet trekkes fra gavekortet når du bestiller.",
    es: "El importe se descuenta de la tarjeta regalo al hacer el pedido.",
    de: "Der Betrag wird mit der Bestellung vom Gutschein abgezogen.",
  },
  data: {
    en: "The code is checked by our shop’s checkout. No card or bank details are involved.",
    fr: "Le code est vérifié par la page de paiement de notre boutique. Aucune donnée bancaire n’intervient.",
    nb: "Koden sjekkes i kassen i butikken vår. Det trengs verken kort- eller kontoopplysninger.",
    es: "El código se comprueba en la página de pago de nuestra tienda. No intervienen datos de tarjeta bancaria ni de cuenta.",
    de: "Der Code wird an der Kasse unseres Shops geprüft. Karten- oder Bankdaten sind nicht beteiligt.",
  },
  cancelBefore: {
    en: "Remove the code or leave the checkout before you confirm: the balance stays as it is.",
    fr: "Retirez le code ou quittez la page de paiement avant de confirmer : le solde reste inchangé.",
    nb: "Fjern koden, eller gå ut av kassen før du bekrefter: saldoen blir stående.",
    es: "Quita el código o sal de la página de pago antes de confirmar: el saldo no cambia.",
    de: "Entfernen Sie den Code oder verlassen Sie die Kasse, bevor Sie bestätigen: Das Guthaben bleibt unverändert.",
  },
  refund: {
    en: "What you paid with the gift card goes back to it. The rest goes back the way you paid it.",
    fr: "Ce que vous avez réglé avec la carte cadeau y est recrédité. Le reste revient par le moyen utilisé.",
    nb: "Det du betalte med gavekortet, går tilbake til det. Resten går tilbake slik du betalte.",
    es: "Lo que pagaste con la tarjeta regalo vuelve a ella. El resto vuelve por el medio con el que pagaste.",
    de: "Was Sie mit dem Gutschein bezahlt haben, wird ihm wieder gutgeschrieben. Der Rest geht auf dem Weg zurück, auf dem Sie bezahlt haben.",
  },
};
