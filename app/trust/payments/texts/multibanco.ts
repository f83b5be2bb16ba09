import { sameEverywhere, type MethodTexts } from "./method-texts";

export const multibanco: MethodTexts = {
  name: sameEverywhere("Multibanco"),
  steps: {
    en: "Choose Multibanco and place the order. You get an entity, a reference and an amount; pay them at a Multibanco machine or in your online bank before the reference expires.",
    fr: "Choisissez Multibanco et passez la commande. Vous recevez une entité, une référence et un montant ; payez à un distributeur Multibanco ou en ligne dans votre banque avant l’expiration de la référence.",
    nb: "Velg Multibanco og legg inn bestillingen. Du får en entitet, en referanse og et beløp; betal i en Multibanco-automat eller i nettbanken før referansen går ut.",
    es: "Elige Multibanco y haz el pedido. Recibes una entidad, una referencia y un importe; págalos en un cajero Multibanco o en tu banca en línea antes de que caduque la referencia.",
    de: "Wählen Sie Multibanco und bestellen Sie. Sie erhalten Entität, Referenz und Betrag; zahlen Sie am Multibanco-Automaten oder im Onlinebanking, bevor die Referenz abläuft.",
  },
  data: {
    en: "We learn that the reference has been paid. We see neither your card number nor your account number.",
    fr: "Nous apprenons que la référence a été payée. Nous ne voyons ni votre numéro de carte ni votre numéro de compte.",
    nb: "Vi får vite at referansen er betalt. Vi ser verken kortnummeret eller kontonummeret ditt.",
    es: "Sabemos que la referencia se ha pagado. No vemos ni el número de tu tarjeta ni el de tu cuenta.",
    de: "Wir erfahren, dass die Referenz bezahlt ist. Wir sehen weder Ihre Karten- noch Ihre Kontonummer.",
  },
  cancelBefore: {
    en: "Do not pay the reference: it expires, and an order that is not paid is not sent.",
    fr: "Ne payez pas la référence : elle expire, et une commande non payée n’est pas expédiée.",
    nb: "La være å betale referansen: den går ut, og en bestilling som ikke er betalt, blir ikke sendt.",
    es: "No pagues la referencia: caduca, y un pedido sin pagar no se envía.",
    de: "Bezahlen Sie die Referenz nicht: Sie läuft ab, und was nicht bezahlt ist, wird nicht versandt.",
  },
  refund: {
    en: "A payment by reference cannot go back the way it came. We transfer the money to the account (IBAN) that you give us.",
    fr: "Un paiement par référence ne peut pas revenir par la même voie. Nous virons la somme sur le compte (IBAN) que vous nous indiquez.",
    nb: "En betaling med referanse kan ikke gå samme vei tilbake. Vi overfører pengene til kontoen (IBAN) du oppgir til oss.",
    es: "Un pago por referencia no puede volver por la misma vía. Transferimos el dinero a la cuenta (IBAN) que nos indiques.",
    de: "Eine Zahlung per Referenz kann nicht auf demselben Weg zurück. Wir überweisen das Geld auf das Konto (IBAN), das Sie uns nennen.",
  },
};
