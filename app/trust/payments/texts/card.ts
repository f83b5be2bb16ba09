import { CHECKOUT_LEFT } from "./checkout-left";
import type { MethodTexts } from "./method-texts";

export const card: MethodTexts = {
  name: {
    en: "Card",
    fr: "Carte bancaire",
    nb: "Kort",
    es: "Tarjeta",
    de: "Kredit- oder Debitkarte",
  },
  steps: {
    en: "Choose card at the checkout, enter the number, expiry date and security code, and confirm. Your bank may ask you to approve the payment in its app or with a code.",
    fr: "Choisissez la carte à l’étape du paiement, saisissez le numéro, la date d’expiration et le cryptogramme, puis confirmez. Votre banque peut vous demander de valider le paiement dans son application ou par un code.",
    nb: "Velg kort i kassen, skriv inn kortnummer, utløpsdato og sikkerhetskode, og bekreft. Banken kan be deg godkjenne betalingen i appen sin eller med BankID.",
    es: "Elige tarjeta al pagar, introduce el número, la fecha de caducidad y el código de seguridad, y confirma. Tu banco puede pedirte que autorices el pago en su app o con un código.",
    de: "Wählen Sie an der Kasse die Karte, geben Sie Nummer, Ablaufdatum und Prüfnummer ein und bestätigen Sie. Ihre Bank bittet Sie eventuell, die Zahlung in ihrer App oder mit einem Code freizugeben.",
  },
  data: {
    en: "The card details go from the checkout to the payment provider and your bank. We see neither the full card number nor the security code.",
    fr: "Les données de la carte vont de la page de paiement au prestataire de paiement et à votre banque. Nous ne voyons ni le numéro complet ni le cryptogramme.",
    nb: "Kortopplysningene går fra kassen til betalingsleverandøren og banken din. Vi ser verken hele kortnummeret eller sikkerhetskoden.",
    es: "Los datos de la tarjeta van de la página de pago al proveedor de pagos y a tu banco. Nosotros no vemos ni el número completo ni el código de seguridad.",
    de: "Die Kartendaten gehen von der Kasse an den Zahlungsdienstleister und Ihre Bank. Wir sehen weder die vollständige Kartennummer noch die Prüfnummer.",
  },
  cancelBefore: CHECKOUT_LEFT,
  refund: {
    en: "The money goes back to the card you paid with; it usually shows within 10 business days. If we do not solve a problem, you can dispute the payment with the bank that issued the card.",
    fr: "Le remboursement se fait sur la carte utilisée et apparaît en général sous 10 jours ouvrés. Si nous ne réglons pas un problème, vous pouvez contester le paiement auprès de la banque émettrice de la carte.",
    nb: "Pengene går tilbake til kortet du betalte med, og vises som regel innen 10 virkedager. Løser vi ikke et problem, kan du klage på betalingen til banken som har utstedt kortet.",
    es: "El dinero vuelve a la tarjeta con la que pagaste y suele verse en un plazo de 10 días hábiles. Si no resolvemos un problema, puedes reclamar el cargo al banco que emitió la tarjeta.",
    de: "Das Geld geht auf die Karte zurück, mit der Sie bezahlt haben, und ist meist innerhalb von 10 Bankarbeitstagen zu sehen. Lösen wir ein Problem nicht, können Sie die Zahlung bei der Bank reklamieren, die die Karte ausgegeben hat.",
  },
};
