import type { MethodTexts } from "./method-texts";

/**
 * The rights are the account holder's by Directive (EU) 2015/2366: stopping a debit until the end of
 * the business day before it (Article 80(3)), the refund of an authorised one within eight weeks
 * (Articles 76 and 77), and of one that was not authorised within thirteen months (Article 71).
 */
export const sepaDirectDebit: MethodTexts = {
  name: {
    en: "SEPA direct debit",
    fr: "Prélèvement SEPA",
    nb: "SEPA-direktebelastning",
    es: "Domiciliación SEPA",
    de: "SEPA-Lastschrift",
  },
  steps: {
    en: "Choose direct debit, enter your name and IBAN, and agree to the mandate that lets us debit your account.",
    fr: "Choisissez le prélèvement, saisissez votre nom et votre IBAN, et acceptez le mandat qui nous autorise à débiter votre compte.",
    nb: "Velg direktebelastning, skriv inn navn og IBAN, og godta fullmakten som lar oss trekke beløpet fra kontoen din.",
    es: "Elige la domiciliación, introduce tu nombre y tu IBAN, y acepta el mandato que nos permite cargar el importe en tu cuenta.",
    de: "Wählen Sie Lastschrift, geben Sie Ihren Namen und Ihre IBAN ein und erteilen Sie das Mandat, mit dem wir den Betrag einziehen dürfen.",
  },
  charged: {
    en: "We debit your account after you order, and tell you the day and the amount beforehand.",
    fr: "Nous débitons votre compte après la commande et vous annonçons la date et le montant à l’avance.",
    nb: "Vi trekker beløpet fra kontoen etter bestillingen, og sier fra om dag og beløp på forhånd.",
    es: "Cargamos el importe en tu cuenta después del pedido y te avisamos antes del día y del importe.",
    de: "Wir ziehen den Betrag nach der Bestellung ein und nennen Ihnen Tag und Betrag im Voraus.",
  },
  data: {
    en: "Your name, your IBAN and the mandate go to the payment provider and to your bank. No card is involved.",
    fr: "Votre nom, votre IBAN et le mandat vont au prestataire de paiement et à votre banque. Aucune carte n’intervient.",
    nb: "Navnet, IBAN og fullmakten går til betalingsleverandøren og banken din. Det brukes ikke noe kort.",
    es: "Tu nombre, tu IBAN y el mandato van al proveedor de pagos y a tu banco. No interviene ninguna tarjeta.",
    de: "Ihr Name, Ihre IBAN und das Mandat gehen an den Zahlungsdienstleister und Ihre Bank. Eine Karte ist nicht beteiligt.",
  },
  cancelBefore: {
    en: "Write to us and we cancel the order. Your bank also stops a debit if you ask it no later than the business day before.",
    fr: "Écrivez-nous et nous annulons la commande. Votre banque bloque aussi un prélèvement si vous le demandez au plus tard le jour ouvré précédent.",
    nb: "Skriv til oss, så kansellerer vi bestillingen. Banken stopper også et trekk hvis du ber om det senest virkedagen før.",
    es: "Escríbenos y cancelamos el pedido. Tu banco también detiene un adeudo si se lo pides como muy tarde el día hábil anterior.",
    de: "Schreiben Sie uns, dann stornieren wir die Bestellung. Ihre Bank hält eine Lastschrift auch an, wenn Sie spätestens am Geschäftstag davor darum bitten.",
  },
  cancelAfter: {
    en: "Write to us: if the order has not been sent, we cancel it and pay the money back. By law you can have your bank return a debit within eight weeks without a reason; that alone does not cancel the order.",
    fr: "Écrivez-nous : si la commande n’est pas encore expédiée, nous l’annulons et vous remboursons. La loi vous permet de vous faire rembourser un prélèvement par votre banque pendant huit semaines, sans motif ; cela seul n’annule pas la commande.",
    nb: "Skriv til oss: er bestillingen ikke sendt, kansellerer vi den og betaler tilbake. Etter loven kan du kreve et trekk tilbakeført av banken i åtte uker uten å gi noen grunn; det alene kansellerer ikke bestillingen.",
    es: "Escríbenos: si el pedido aún no ha salido, lo cancelamos y te devolvemos el dinero. Por ley puedes pedir a tu banco que te devuelva un adeudo durante ocho semanas sin dar motivo; eso por sí solo no cancela el pedido.",
    de: "Schreiben Sie uns: Ist die Bestellung noch nicht versandt, stornieren wir sie und zahlen zurück. Nach dem Gesetz können Sie eine Lastschrift acht Wochen lang ohne Grund von Ihrer Bank zurückbuchen lassen; das allein storniert die Bestellung nicht.",
  },
  refund: {
    en: "The money goes back to the account it was debited from, usually within some business days. If you did not authorise a debit, tell your bank at once, at the latest within 13 months.",
    fr: "La somme revient sur le compte débité, en général sous quelques jours ouvrés. Si vous n’avez pas autorisé un prélèvement, prévenez aussitôt votre banque, au plus tard dans les 13 mois.",
    nb: "Pengene går tilbake til kontoen de ble trukket fra, som regel innen noen virkedager. Har du ikke godkjent et trekk, si fra til banken med en gang, senest innen 13 måneder.",
    es: "El dinero vuelve a la cuenta en la que se cargó, normalmente en unos días hábiles. Si no autorizaste un adeudo, avisa enseguida a tu banco, como muy tarde en 13 meses.",
    de: "Das Geld geht auf das Konto zurück, von dem es eingezogen wurde, meist innerhalb einiger Bankarbeitstage. Haben Sie eine Lastschrift nicht erlaubt, melden Sie es Ihrer Bank umgehend, spätestens innerhalb von 13 Monaten.",
  },
};
