import { sameEverywhere, type MethodTexts } from "./method-texts";

/** One company and one way to pay, called Vipps in Norway and Sweden, MobilePay in Denmark and Finland. */
const texts = (name: "Vipps" | "MobilePay"): MethodTexts => ({
  name: sameEverywhere(name),
  steps: {
    en: `Choose ${name} and enter your mobile number; on a phone the app opens by itself. Approve the payment in the app.`,
    fr: `Choisissez ${name} et saisissez votre numéro de mobile. Sur téléphone, l’application s’ouvre d’elle-même. Validez le paiement dans l’application.`,
    nb: `Velg ${name} og skriv inn mobilnummeret ditt; på mobilen åpner appen seg selv. Godkjenn betalingen i appen.`,
    es: `Elige ${name} e introduce tu número de móvil; en el teléfono, la app se abre sola. Aprueba el pago en la app.`,
    de: `Wählen Sie ${name} und geben Sie Ihre Mobilnummer ein; auf dem Telefon öffnet sich die App von selbst. Geben Sie die Zahlung in der App frei.`,
  },
  data: {
    en: `Vipps MobilePay gets your mobile number, the amount, the order’s reference and our name. We see neither your card number nor your account number.`,
    fr: `Vipps MobilePay reçoit votre numéro de mobile, le montant, la référence de la commande et notre nom. Nous ne voyons ni votre numéro de carte ni votre numéro de compte.`,
    nb: `Vipps MobilePay får mobilnummeret ditt, beløpet, ordrereferansen og navnet vårt. Vi ser verken kortnummeret eller kontonummeret ditt.`,
    es: `Vipps MobilePay recibe tu número de móvil, el importe, la referencia del pedido y nuestro nombre. No vemos ni el número de tu tarjeta ni el de tu cuenta.`,
    de: `Vipps MobilePay erhält Ihre Mobilnummer, den Betrag, die Bestellreferenz und unseren Namen. Wir sehen weder Ihre Karten- noch Ihre Kontonummer.`,
  },
  cancelBefore: {
    en: "Decline the request in the app, or let it expire: nothing is ordered and nothing is charged.",
    fr: "Refusez la demande dans l’application ou laissez-la expirer : rien n’est commandé ni débité.",
    nb: "Avbryt i appen, eller la forespørselen gå ut: da er ingenting bestilt og ingenting trukket.",
    es: "Rechaza la solicitud en la app o deja que caduque: no se pide ni se cobra nada.",
    de: "Lehnen Sie die Anfrage in der App ab oder lassen Sie sie verfallen: Nichts ist bestellt, nichts wird abgebucht.",
  },
  refund: {
    en: `The money goes back through ${name} to the card or account you paid from. It usually arrives within some business days, depending on your bank.`,
    fr: `Le remboursement passe par ${name} et revient sur la carte ou le compte utilisé, en général sous quelques jours ouvrés selon votre banque.`,
    nb: `Pengene går gjennom ${name} tilbake til kortet eller kontoen du betalte fra. De er som regel fremme innen noen virkedager, avhengig av banken din.`,
    es: `El dinero vuelve a través de ${name} a la tarjeta o cuenta con la que pagaste. Suele llegar en unos días hábiles, según tu banco.`,
    de: `Das Geld geht über ${name} auf die Karte oder das Konto zurück, womit Sie bezahlt haben. Je nach Bank ist es meist nach einigen Bankarbeitstagen da.`,
  },
});

export const vipps = texts("Vipps");
export const mobilepay = texts("MobilePay");
