import type { MethodTexts } from "./method-texts";

export const bankTransfer: MethodTexts = {
  name: {
    en: "Bank transfer",
    fr: "Virement bancaire",
    nb: "Bankoverføring",
    es: "Transferencia bancaria",
    de: "Überweisung (Vorkasse)",
  },
  steps: {
    en: "Choose bank transfer and place the order. Then transfer the full amount to the account in the order confirmation, with the order number as the reference.",
    fr: "Choisissez le virement et passez la commande. Virez ensuite le montant total sur le compte indiqué dans la confirmation, avec le numéro de commande en référence.",
    nb: "Velg bankoverføring og legg inn bestillingen. Overfør så hele beløpet til kontoen i ordrebekreftelsen, og skriv ordrenummeret i meldingsfeltet.",
    es: "Elige transferencia y haz el pedido. Después transfiere el importe completo a la cuenta que aparece en la confirmación, con el número de pedido como concepto.",
    de: "Wählen Sie Überweisung und bestellen Sie. Überweisen Sie dann den ganzen Betrag auf das Konto in der Bestellbestätigung, mit der Bestellnummer als Verwendungszweck.",
  },
  data: {
    en: "Your bank passes your name, your account number and the reference to our bank. No card is involved.",
    fr: "Votre banque transmet à la nôtre votre nom, votre numéro de compte et la référence. Aucune carte n’intervient.",
    nb: "Banken din sender navnet, kontonummeret og meldingen til banken vår. Det brukes ikke noe kort.",
    es: "Tu banco comunica al nuestro tu nombre, tu número de cuenta y el concepto. No interviene ninguna tarjeta.",
    de: "Ihre Bank übermittelt unserer Bank Ihren Namen, Ihre Kontonummer und den Verwendungszweck. Eine Karte ist nicht beteiligt.",
  },
  cancelBefore: {
    en: "Do not transfer anything, and write to us: we cancel the order. An order that is not paid is not sent.",
    fr: "Ne faites pas le virement et écrivez-nous : nous annulons la commande. Une commande non payée n’est pas expédiée.",
    nb: "La være å overføre, og skriv til oss: vi kansellerer bestillingen. En bestilling som ikke er betalt, blir ikke sendt.",
    es: "No hagas la transferencia y escríbenos: cancelamos el pedido. Un pedido sin pagar no se envía.",
    de: "Überweisen Sie nichts und schreiben Sie uns: Wir stornieren die Bestellung. Was nicht bezahlt ist, wird nicht versandt.",
  },
  cancelAfter: {
    en: "As a rule, your bank cannot call back a transfer. Write to us as soon as you can: if the order has not been sent, we cancel it and pay the money back; once it has been sent, our return terms apply.",
    fr: "En règle générale, votre banque ne peut pas rappeler un virement. Écrivez-nous dès que possible : si la commande n’est pas encore expédiée, nous l’annulons et vous remboursons ; ensuite, nos conditions de retour s’appliquent.",
    nb: "Banken kan som regel ikke kalle tilbake en overføring. Skriv til oss så snart du kan: er bestillingen ikke sendt, kansellerer vi den og betaler tilbake; er den sendt, gjelder returvilkårene våre.",
    es: "Por lo general, tu banco no puede anular una transferencia hecha. Escríbenos lo antes posible: si el pedido aún no ha salido, lo cancelamos y te devolvemos el dinero; si ya ha salido, se aplican nuestras condiciones de devolución.",
    de: "Ihre Bank kann eine ausgeführte Überweisung in der Regel nicht zurückholen. Schreiben Sie uns so bald wie möglich: Ist die Bestellung noch nicht versandt, stornieren wir sie und zahlen das Geld zurück; danach gelten unsere Rückgaberegeln.",
  },
  refund: {
    en: "We transfer the money to the account it came from. It usually arrives within two business days after we send it.",
    fr: "Nous virons la somme sur le compte d’origine. Elle arrive en général dans les deux jours ouvrés après notre virement.",
    nb: "Vi overfører pengene til kontoen de kom fra. De er som regel fremme innen to virkedager etter at vi har sendt dem.",
    es: "Transferimos el dinero a la cuenta de la que salió. Suele llegar en dos días hábiles desde que lo enviamos.",
    de: "Wir überweisen das Geld auf das Konto, von dem es kam. Es ist meist innerhalb von zwei Bankarbeitstagen da, nachdem wir es gesendet haben.",
  },
};
