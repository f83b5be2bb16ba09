import type { MethodTexts } from "./method-texts";

/** An invoice of the shop's own, without a lender between. */
export const invoice: MethodTexts = {
  name: {
    en: "Invoice",
    fr: "Paiement sur facture",
    nb: "Faktura",
    es: "Pago con factura",
    de: "Kauf auf Rechnung",
  },
  steps: {
    en: "Choose invoice and place the order. You get the invoice by e-mail or with the parcel; transfer the amount by the due date, with the reference it gives.",
    fr: "Choisissez le paiement sur facture et passez la commande. La facture arrive par e-mail ou avec le colis ; virez le montant avant l’échéance, avec la référence indiquée.",
    nb: "Velg faktura og legg inn bestillingen. Du får fakturaen på e-post eller sammen med varen; betal innen forfall med KID-nummeret eller meldingen som står der.",
    es: "Elige el pago con factura y haz el pedido. Recibes la factura por correo electrónico o con el paquete; transfiere el importe antes del vencimiento con la referencia que indica.",
    de: "Wählen Sie Rechnung und bestellen Sie. Die Rechnung kommt per E-Mail oder mit dem Paket; überweisen Sie den Betrag bis zum Fälligkeitstag mit dem angegebenen Verwendungszweck.",
  },
  data: {
    en: "We use your name and addresses for the invoice. If a credit agency is to check them, we tell you before you order.",
    fr: "Nous utilisons votre nom et vos adresses pour la facture. Si un organisme doit vérifier votre solvabilité, nous vous le disons avant la commande.",
    nb: "Vi bruker navnet og adressene dine til fakturaen. Skal et kredittopplysningsforetak sjekke dem, sier vi fra før du bestiller.",
    es: "Usamos tu nombre y tus direcciones para la factura. Si una agencia va a comprobar tu solvencia, te lo decimos antes del pedido.",
    de: "Wir verwenden Ihren Namen und Ihre Adressen für die Rechnung. Soll eine Auskunftei Ihre Bonität prüfen, sagen wir es Ihnen vor der Bestellung.",
  },
  cancelBefore: {
    en: "Write to us before we send the order and we cancel it together with its invoice. If you send goods back later, we take them off the invoice.",
    fr: "Écrivez-nous avant l’expédition et nous annulons la commande et sa facture. Si vous renvoyez des articles plus tard, nous les déduisons de la facture.",
    nb: "Skriv til oss før vi sender varen, så kansellerer vi både bestillingen og fakturaen. Sender du varer tilbake senere, trekker vi dem fra på fakturaen.",
    es: "Escríbenos antes del envío y cancelamos el pedido y su factura. Si devuelves artículos más tarde, los descontamos de la factura.",
    de: "Schreiben Sie uns vor dem Versand, dann stornieren wir Bestellung und Rechnung. Senden Sie später Ware zurück, ziehen wir sie von der Rechnung ab.",
  },
  refund: {
    en: "If the invoice is still open, we credit it. If you have paid, we transfer the money to the account it came from.",
    fr: "Si la facture n’est pas encore payée, nous établissons un avoir. Si vous avez payé, nous virons la somme sur le compte d’origine.",
    nb: "Er fakturaen ikke betalt, krediterer vi den. Har du betalt, overfører vi pengene til kontoen de kom fra.",
    es: "Si la factura sigue pendiente, la anulamos o la rectificamos. Si ya has pagado, transferimos el dinero a la cuenta de la que salió.",
    de: "Ist die Rechnung noch offen, schreiben wir den Betrag gut. Haben Sie bezahlt, überweisen wir das Geld auf das Konto, von dem es kam.",
  },
};
