import { sameEverywhere, type MethodTexts } from "./method-texts";

export const paypal: MethodTexts = {
  name: sameEverywhere("PayPal"),
  steps: {
    en: "Choose PayPal, sign in on PayPal’s page, check the amount and confirm. PayPal then brings you back to our shop.",
    fr: "Choisissez PayPal, connectez-vous sur la page de PayPal, vérifiez le montant et confirmez. PayPal vous ramène ensuite à notre boutique.",
    nb: "Velg PayPal, logg inn på siden til PayPal, se over beløpet og bekreft. Så sender PayPal deg tilbake til butikken vår.",
    es: "Elige PayPal, inicia sesión en la página de PayPal, revisa el importe y confirma. Después PayPal te devuelve a nuestra tienda.",
    de: "Wählen Sie PayPal, melden Sie sich auf der Seite von PayPal an, prüfen Sie den Betrag und bestätigen Sie. PayPal führt Sie danach in unseren Shop zurück.",
  },
  data: {
    en: "Your card and bank details stay with PayPal; we do not see them. PayPal learns the amount and our name, and gives us your name, e-mail address and delivery address.",
    fr: "Vos données bancaires restent chez PayPal ; nous ne les voyons pas. PayPal connaît le montant et notre nom, et nous transmet votre nom, votre e-mail et votre adresse de livraison.",
    nb: "Kort- og kontoopplysningene blir hos PayPal; vi ser dem ikke. PayPal får vite beløpet og navnet vårt, og gir oss navnet, e-postadressen og leveringsadressen din.",
    es: "Los datos de tu tarjeta y tu banco se quedan en PayPal; no los vemos. PayPal conoce el importe y nuestro nombre, y nos da tu nombre, tu correo electrónico y tu dirección de entrega.",
    de: "Ihre Karten- und Bankdaten bleiben bei PayPal; wir sehen sie nicht. PayPal erfährt den Betrag und unseren Namen und gibt uns Ihren Namen, Ihre E-Mail-Adresse und Ihre Lieferadresse.",
  },
  cancelBefore: {
    en: "Leave PayPal’s page before you confirm: nothing is ordered and nothing is charged.",
    fr: "Quittez la page de PayPal avant de confirmer : rien n’est commandé ni débité.",
    nb: "Gå ut av siden til PayPal før du bekrefter: da er ingenting bestilt og ingenting trukket.",
    es: "Sal de la página de PayPal antes de confirmar: no se pide ni se cobra nada.",
    de: "Verlassen Sie die Seite von PayPal, bevor Sie bestätigen: Nichts ist bestellt, nichts wird abgebucht.",
  },
  refund: {
    en: "The money goes back through PayPal to where it came from: your PayPal balance, your bank account or your card. To an account or card it takes some days. You can also report a problem to PayPal within 180 days of paying.",
    fr: "Le remboursement passe par PayPal et revient d’où il est parti : solde PayPal, compte bancaire ou carte. Vers un compte ou une carte, comptez quelques jours. Vous pouvez aussi signaler un problème à PayPal dans les 180 jours suivant le paiement.",
    nb: "Pengene går gjennom PayPal tilbake dit de kom fra: PayPal-saldoen, bankkontoen eller kortet. Til konto eller kort tar det noen dager. Du kan også melde et problem til PayPal innen 180 dager etter betalingen.",
    es: "El dinero vuelve a través de PayPal a su origen: tu saldo de PayPal, tu cuenta bancaria o tu tarjeta. A una cuenta o tarjeta tarda unos días. También puedes comunicar un problema a PayPal en los 180 días siguientes al pago.",
    de: "Das Geld geht über PayPal dorthin zurück, woher es kam: PayPal-Guthaben, Bankkonto oder Karte. Auf Konto oder Karte dauert das einige Tage. Ein Problem können Sie PayPal auch selbst melden, innerhalb von 180 Tagen nach der Zahlung.",
  },
};
