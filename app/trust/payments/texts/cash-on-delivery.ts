import type { MethodTexts } from "./method-texts";

export const cashOnDelivery: MethodTexts = {
  name: {
    en: "Cash on delivery",
    fr: "Paiement à la livraison",
    nb: "Betaling ved levering",
    es: "Contra reembolso",
    de: "Nachnahme",
  },
  steps: {
    en: "Choose cash on delivery and place the order. You pay the carrier when the parcel is handed over; please have the amount ready.",
    fr: "Choisissez le paiement à la livraison et passez la commande. Vous payez le transporteur à la remise du colis ; préparez le montant.",
    nb: "Velg betaling ved levering og legg inn bestillingen. Du betaler transportøren når du får pakken; ha beløpet klart.",
    es: "Elige contra reembolso y haz el pedido. Pagas al transportista cuando te entrega el paquete; ten preparado el importe.",
    de: "Wählen Sie Nachnahme und bestellen Sie. Sie bezahlen bei der Übergabe des Pakets an den Zusteller; halten Sie bitte den Betrag bereit.",
  },
  data: {
    en: "The carrier gets your name, address, phone number and the amount. We get no card or bank details.",
    fr: "Le transporteur reçoit votre nom, votre adresse, votre téléphone et le montant. Nous ne recevons aucune donnée bancaire.",
    nb: "Transportøren får navnet, adressen og telefonnummeret ditt og beløpet. Vi får verken kort- eller kontoopplysninger.",
    es: "El transportista recibe tu nombre, dirección, teléfono y el importe. Nosotros no recibimos datos de tarjeta ni de cuenta.",
    de: "Der Zusteller erhält Ihren Namen, Ihre Adresse und Telefonnummer und den Betrag. Wir erhalten weder Karten- noch Bankdaten.",
  },
  cancelBefore: {
    en: "Write to us before we send the order and we cancel it. If it is already on its way, tell us that you no longer want it before you refuse the parcel.",
    fr: "Écrivez-nous avant l’expédition et nous annulons la commande. Si elle est déjà en route, dites-nous que vous n’en voulez plus avant de refuser le colis.",
    nb: "Skriv til oss før vi sender varen, så kansellerer vi bestillingen. Er den alt på vei, gi oss beskjed om at du ikke vil ha den, før du nekter å ta imot pakken.",
    es: "Escríbenos antes del envío y cancelamos el pedido. Si ya está en camino, avísanos de que no lo quieres antes de rechazar el paquete.",
    de: "Schreiben Sie uns vor dem Versand, dann stornieren wir die Bestellung. Ist sie schon unterwegs, teilen Sie uns mit, dass Sie sie nicht mehr möchten, bevor Sie das Paket ablehnen.",
  },
  refund: {
    en: "The carrier does not pay cash back. We transfer the money to the bank account that you give us.",
    fr: "Le transporteur ne rend pas l’argent. Nous virons la somme sur le compte bancaire que vous nous indiquez.",
    nb: "Transportøren betaler ikke ut penger. Vi overfører beløpet til kontoen du oppgir til oss.",
    es: "El transportista no devuelve dinero. Transferimos el importe a la cuenta bancaria que nos indiques.",
    de: "Der Zusteller zahlt nichts zurück. Wir überweisen das Geld auf das Bankkonto, das Sie uns nennen.",
  },
};
