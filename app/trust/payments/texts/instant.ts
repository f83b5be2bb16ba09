import type { MethodTexts } from "./method-texts";

/** From account to account within seconds: charged at once, and not to be called back. */
export const instant = (name: string): Required<Pick<MethodTexts, "charged" | "cancelAfter">> => ({
  charged: {
    en: "The money leaves your account at once when you approve the payment.",
    fr: "Le montant quitte votre compte dès que vous validez le paiement.",
    nb: "Pengene går fra kontoen din med en gang du godkjenner betalingen.",
    es: "El dinero sale de tu cuenta en el momento en que apruebas el pago.",
    de: "Der Betrag verlässt Ihr Konto, sobald Sie die Zahlung freigeben.",
  },
  cancelAfter: {
    en: `An approved payment with ${name} cannot be called back by your bank. Write to us as soon as you can: if the order has not been sent, we cancel it and pay the money back. Once it has been sent, our return terms apply.`,
    fr: `Votre banque ne peut pas rappeler un paiement ${name} validé. Écrivez-nous dès que possible. Si la commande n’est pas encore expédiée, nous l’annulons et vous remboursons, sinon nos conditions de retour s’appliquent.`,
    nb: `Banken kan ikke kalle tilbake en godkjent betaling med ${name}. Skriv til oss så snart du kan: er bestillingen ikke sendt, kansellerer vi den og betaler tilbake. Er den sendt, gjelder returvilkårene våre.`,
    es: `Tu banco no puede anular un pago aprobado con ${name}. Escríbenos lo antes posible: si el pedido aún no ha salido, lo cancelamos y te devolvemos el dinero. Si ya ha salido, se aplican nuestras condiciones de devolución.`,
    de: `Eine freigegebene Zahlung mit ${name} kann Ihre Bank nicht zurückholen. Schreiben Sie uns so bald wie möglich: Ist die Bestellung noch nicht versandt, stornieren wir sie und zahlen das Geld zurück. Danach gelten unsere Rückgaberegeln.`,
  },
});
