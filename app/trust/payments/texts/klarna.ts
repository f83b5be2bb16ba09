import { sameEverywhere, type MethodTexts } from "./method-texts";

export const klarna: MethodTexts = {
  name: sameEverywhere("Klarna"),
  steps: {
    en: "Choose Klarna, identify yourself there, choose one of the ways to pay that Klarna offers you, and confirm. Klarna’s terms apply to it.",
    fr: "Choisissez Klarna, identifiez-vous, sélectionnez l’une des formules de paiement que Klarna vous propose, puis confirmez. Les conditions de Klarna s’y appliquent.",
    nb: "Velg Klarna, logg inn der, velg en av måtene Klarna lar deg betale på, og bekreft. Klarnas vilkår gjelder for betalingen.",
    es: "Elige Klarna, identifícate, selecciona una de las formas de pago que Klarna te ofrece y confirma. Se aplican las condiciones de Klarna.",
    de: "Wählen Sie Klarna, melden Sie sich dort an, wählen Sie eine der Zahlungsarten, die Klarna Ihnen anbietet, und bestätigen Sie. Dafür gelten die Bedingungen von Klarna.",
  },
  charged: {
    en: "That depends on what you choose with Klarna: at once, later or in parts. Klarna shows you the dates and any costs before you confirm.",
    fr: "Cela dépend de la formule choisie chez Klarna : tout de suite, plus tard ou en plusieurs fois. Klarna vous indique les échéances et les frais éventuels avant de confirmer.",
    nb: "Det kommer an på hva du velger hos Klarna: med en gang, senere eller i deler. Klarna viser deg datoene og eventuelle kostnader før du bekrefter.",
    es: "Depende de lo que elijas en Klarna: en el momento, más tarde o a plazos. Klarna te muestra las fechas y los posibles gastos antes de confirmar.",
    de: "Das hängt davon ab, was Sie bei Klarna wählen: sofort, später oder in Raten. Klarna zeigt Ihnen Termine und etwaige Kosten, bevor Sie bestätigen.",
  },
  data: {
    en: "Klarna gets your name, contact details, addresses and what you order, and may check your credit. We see neither card nor bank details.",
    fr: "Klarna reçoit votre nom, vos coordonnées, vos adresses et le contenu de la commande, et peut vérifier votre solvabilité. Nous ne voyons aucune donnée bancaire.",
    nb: "Klarna får navnet, kontaktopplysningene og adressene dine og hva du bestiller, og kan gjøre en kredittsjekk. Vi ser verken kort- eller kontoopplysninger.",
    es: "Klarna recibe tu nombre, tus datos de contacto, tus direcciones y el contenido del pedido, y puede comprobar tu solvencia. Nosotros no vemos datos de tarjeta ni de cuenta.",
    de: "Klarna erhält Ihren Namen, Kontaktdaten, Adressen und den Inhalt der Bestellung und prüft eventuell Ihre Bonität. Wir sehen weder Karten- noch Bankdaten.",
  },
  cancelBefore: {
    en: "Leave Klarna’s page before you confirm: nothing is ordered and you owe nothing.",
    fr: "Quittez la page de Klarna avant de confirmer : rien n’est commandé et vous ne devez rien.",
    nb: "Gå ut av siden til Klarna før du bekrefter: da er ingenting bestilt, og du skylder ingenting.",
    es: "Sal de la página de Klarna antes de confirmar: no se pide nada y no debes nada.",
    de: "Verlassen Sie die Seite von Klarna, bevor Sie bestätigen: Nichts ist bestellt, und Sie schulden nichts.",
  },
  cancelAfter: {
    en: "Write to us as soon as you can: if the order has not been sent, we cancel it and tell Klarna. If you send goods back, report the return in Klarna’s app, so that the payment is paused.",
    fr: "Écrivez-nous dès que possible : si la commande n’est pas encore expédiée, nous l’annulons et prévenons Klarna. Si vous renvoyez des articles, signalez le retour dans l’application Klarna pour suspendre le paiement.",
    nb: "Skriv til oss så snart du kan: er bestillingen ikke sendt, kansellerer vi den og gir Klarna beskjed. Sender du varer tilbake, meld returen i Klarna-appen, så settes betalingen på pause.",
    es: "Escríbenos lo antes posible: si el pedido aún no ha salido, lo cancelamos y avisamos a Klarna. Si devuelves artículos, comunica la devolución en la app de Klarna para que el pago quede en pausa.",
    de: "Schreiben Sie uns so bald wie möglich: Ist die Bestellung noch nicht versandt, stornieren wir sie und informieren Klarna. Senden Sie Ware zurück, melden Sie die Retoure in der Klarna-App, damit die Zahlung pausiert.",
  },
  refund: {
    en: "We report the refund to Klarna. Klarna takes it off what you owe, or pays it back to where you paid from.",
    fr: "Nous signalons le remboursement à Klarna, qui le déduit de ce que vous devez ou le reverse sur le moyen de paiement utilisé.",
    nb: "Vi melder tilbakebetalingen til Klarna. Klarna trekker den fra det du skylder, eller betaler tilbake dit du betalte fra.",
    es: "Comunicamos el reembolso a Klarna, que lo descuenta de lo que debes o lo devuelve al medio con el que pagaste.",
    de: "Wir melden die Erstattung an Klarna. Klarna zieht sie von Ihrer Schuld ab oder zahlt sie dorthin zurück, woher Sie bezahlt haben.",
  },
};
