import type { MethodTexts } from "./method-texts";

export const cryptocurrency: MethodTexts = {
  name: {
    en: "Cryptocurrency",
    fr: "Cryptomonnaie",
    nb: "Kryptovaluta",
    es: "Criptomoneda",
    de: "Kryptowährung",
  },
  steps: {
    en: "Choose cryptocurrency. The payment provider shows an amount, an address and a time limit; send exactly that amount from your wallet. The network’s fee comes on top.",
    fr: "Choisissez la cryptomonnaie. Le prestataire de paiement affiche un montant, une adresse et un délai ; envoyez exactement ce montant depuis votre portefeuille. Les frais du réseau s’y ajoutent.",
    nb: "Velg kryptovaluta. Betalingsleverandøren viser beløp, adresse og tidsfrist; send nøyaktig det beløpet fra lommeboken din. Nettverkets gebyr kommer i tillegg.",
    es: "Elige criptomoneda. El proveedor de pagos muestra un importe, una dirección y un plazo; envía exactamente ese importe desde tu monedero. La comisión de la red se suma aparte.",
    de: "Wählen Sie Kryptowährung. Der Zahlungsdienstleister zeigt Betrag, Adresse und Frist; senden Sie genau diesen Betrag aus Ihrer Wallet. Die Gebühr des Netzwerks kommt hinzu.",
  },
  charged: {
    en: "You pay when you order; the payment counts once the network has confirmed it.",
    fr: "Vous payez à la commande ; le paiement est acquis une fois confirmé par le réseau.",
    nb: "Du betaler når du bestiller; betalingen gjelder når nettverket har bekreftet den.",
    es: "Pagas al hacer el pedido; el pago cuenta cuando la red lo ha confirmado.",
    de: "Sie zahlen mit der Bestellung; die Zahlung gilt, sobald das Netzwerk sie bestätigt hat.",
  },
  data: {
    en: "The payment provider learns your wallet’s address. On a public blockchain anybody can see the payment. No card or bank details are involved.",
    fr: "Le prestataire de paiement connaît l’adresse de votre portefeuille. Sur une blockchain publique, chacun peut voir le paiement. Aucune donnée bancaire n’intervient.",
    nb: "Betalingsleverandøren får vite adressen til lommeboken din. På en offentlig blokkjede kan alle se betalingen. Det trengs verken kort- eller kontoopplysninger.",
    es: "El proveedor de pagos conoce la dirección de tu monedero. En una cadena de bloques pública cualquiera puede ver el pago. No intervienen datos de tarjeta ni de cuenta.",
    de: "Der Zahlungsdienstleister erfährt die Adresse Ihrer Wallet. Auf einer öffentlichen Blockchain kann jeder die Zahlung sehen. Karten- oder Bankdaten sind nicht beteiligt.",
  },
  cancelBefore: {
    en: "Do not send anything: the request expires when the time is up.",
    fr: "N’envoyez rien : la demande expire à la fin du délai.",
    nb: "La være å sende noe: forespørselen går ut når tiden er ute.",
    es: "No envíes nada: la solicitud caduca cuando acaba el plazo.",
    de: "Senden Sie nichts: Die Anfrage verfällt, wenn die Frist abgelaufen ist.",
  },
  cancelAfter: {
    en: "Nobody can undo a transfer on the blockchain. Write to us as soon as you can: if the order has not been sent, we cancel it and pay the money back; once it has been sent, our return terms apply.",
    fr: "Personne ne peut annuler un transfert sur la blockchain. Écrivez-nous dès que possible : si la commande n’est pas encore expédiée, nous l’annulons et vous remboursons ; ensuite, nos conditions de retour s’appliquent.",
    nb: "Ingen kan gjøre om en overføring på blokkjeden. Skriv til oss så snart du kan: er bestillingen ikke sendt, kansellerer vi den og betaler tilbake; er den sendt, gjelder returvilkårene våre.",
    es: "Nadie puede deshacer una transferencia en la cadena de bloques. Escríbenos lo antes posible: si el pedido aún no ha salido, lo cancelamos y te devolvemos el dinero; si ya ha salido, se aplican nuestras condiciones de devolución.",
    de: "Eine Übertragung auf der Blockchain kann niemand rückgängig machen. Schreiben Sie uns so bald wie möglich: Ist die Bestellung noch nicht versandt, stornieren wir sie und zahlen das Geld zurück; danach gelten unsere Rückgaberegeln.",
  },
  refund: {
    en: "We pay back to a wallet address that you confirm to us. The rate may have changed since you paid; we tell you beforehand how much you get.",
    fr: "Nous remboursons sur l’adresse de portefeuille que vous nous confirmez. Le cours peut avoir changé depuis le paiement ; nous vous indiquons à l’avance la somme versée.",
    nb: "Vi betaler tilbake til en lommebokadresse som du bekrefter til oss. Kursen kan ha endret seg siden du betalte; vi sier på forhånd hvor mye du får.",
    es: "Devolvemos el dinero a la dirección de monedero que nos confirmes. El cambio puede haber variado desde el pago; te decimos antes cuánto recibirás.",
    de: "Wir zahlen an eine Wallet-Adresse zurück, die Sie uns bestätigen. Der Kurs kann sich seit der Zahlung geändert haben; wir sagen Ihnen vorher, wie viel Sie erhalten.",
  },
};
