import type { ReadyQuestion } from "./ready";

export const DELIVERY: ReadyQuestion[] = [
  {
    id: "when",
    group: "delivery",
    usual: true,
    question: {
      en: "When will I get my parcel?",
      fr: "Quand vais-je recevoir mon colis ?",
      nb: "Når får jeg pakken min?",
      es: "¿Cuándo recibiré mi paquete?",
      de: "Wann kommt mein Paket an?",
    },
    answer: {
      en: "We send your order within […number] working days. From then on it takes […how long, for each country you ship to].\n\nWhen the parcel is on its way, you get […an e-mail with a tracking link].",
      fr: "Nous expédions votre commande sous […nombre] jours ouvrés. Il faut ensuite compter […délai, pour chaque pays de livraison].\n\nDès que le colis est en route, vous recevez […un e-mail avec un lien de suivi].",
      nb: "Vi sender bestillingen innen […antall] arbeidsdager. Deretter tar det […hvor lenge, for hvert land du leverer til].\n\nNår pakken er på vei, får du […en e-post med sporingslenke].",
      es: "Enviamos tu pedido en […número] días laborables. A partir de ahí tarda […cuánto, para cada país de envío].\n\nCuando el paquete sale, recibes […un correo con un enlace de seguimiento].",
      de: "Wir verschicken Ihre Bestellung innerhalb von […Anzahl] Arbeitstagen. Danach dauert es […wie lange, für jedes Lieferland].\n\nSobald das Paket unterwegs ist, bekommen Sie […eine E-Mail mit einem Link zur Sendungsverfolgung].",
    },
  },
  {
    id: "shipping-cost",
    group: "delivery",
    usual: true,
    question: {
      en: "What does delivery cost?",
      fr: "Combien coûte la livraison ?",
      nb: "Hva koster frakten?",
      es: "¿Cuánto cuesta el envío?",
      de: "Was kostet der Versand?",
    },
    answer: {
      en: "Delivery to […country] costs […amount]. […Further countries, and from which order value it costs nothing, if so.]\n\nYou see the exact amount before you pay.",
      fr: "La livraison en […pays] coûte […montant]. […Autres pays, et montant de commande à partir duquel elle ne coûte rien, le cas échéant.]\n\nVous voyez le montant exact avant de payer.",
      nb: "Frakt til […land] koster […beløp]. […Flere land, og eventuelt fra hvilken sum frakten ikke koster noe.]\n\nDu ser det nøyaktige beløpet før du betaler.",
      es: "El envío a […país] cuesta […importe]. […Otros países y, si es el caso, a partir de qué importe no cuesta nada.]\n\nVes el importe exacto antes de pagar.",
      de: "Der Versand nach […Land] kostet […Betrag]. […Weitere Länder und gegebenenfalls, ab welchem Bestellwert er nichts kostet.]\n\nDen genauen Betrag sehen Sie, bevor Sie bezahlen.",
    },
  },
  {
    id: "tracking",
    group: "delivery",
    question: {
      en: "Where is my parcel?",
      fr: "Où est mon colis ?",
      nb: "Hvor er pakken min?",
      es: "¿Dónde está mi paquete?",
      de: "Wo ist mein Paket?",
    },
    answer: {
      en: "We send with […carrier]. The tracking number is in […the e-mail about dispatch]. If nothing has moved for […number] days, write to us with your order number and we ask the carrier.",
      fr: "Nous expédions avec […transporteur]. Le numéro de suivi se trouve dans […l’e-mail d’expédition]. Si rien n’a bougé depuis […nombre] jours, écrivez-nous avec votre numéro de commande : nous interrogeons le transporteur.",
      nb: "Vi sender med […transportør]. Sporingsnummeret står i […e-posten om forsendelsen]. Har det ikke skjedd noe på […antall] dager, skriv til oss med ordrenummeret, så spør vi transportøren.",
      es: "Enviamos con […transportista]. El número de seguimiento está en […el correo de envío]. Si no se ha movido en […número] días, escríbenos con tu número de pedido y preguntamos al transportista.",
      de: "Wir versenden mit […Versanddienst]. Die Sendungsnummer steht in […der E-Mail zum Versand]. Wenn sich […Anzahl] Tage lang nichts bewegt, schreiben Sie uns mit Ihrer Bestellnummer; wir fragen beim Versanddienst nach.",
    },
  },
  {
    id: "damaged",
    group: "delivery",
    question: {
      en: "My parcel arrived damaged. What do I do?",
      fr: "Mon colis est arrivé abîmé. Que faire ?",
      nb: "Pakken kom fram skadet. Hva gjør jeg?",
      es: "Mi paquete ha llegado dañado. ¿Qué hago?",
      de: "Mein Paket kam beschädigt an. Was soll ich tun?",
    },
    answer: {
      en: "Take pictures of the parcel and of what is broken, and send them to […address] with your order number. We then […what you do: send it anew, refund it]. You do not have to settle it with the carrier.",
      fr: "Photographiez le colis et ce qui est abîmé, et envoyez les photos à […adresse] avec votre numéro de commande. Ensuite, nous […ce que vous faites : nouvel envoi, remboursement]. Vous n’avez pas à régler cela avec le transporteur.",
      nb: "Ta bilder av pakken og det som er ødelagt, og send dem til […adresse] sammen med ordrenummeret. Så […hva du gjør: sender på nytt, betaler tilbake]. Du trenger ikke å ordne det med transportøren.",
      es: "Haz fotos del paquete y de lo que está roto y envíalas a […dirección] con tu número de pedido. Después […lo que haces: nuevo envío, reembolso]. No tienes que resolverlo con el transportista.",
      de: "Fotografieren Sie das Paket und was beschädigt ist, und schicken Sie die Bilder mit Ihrer Bestellnummer an […Adresse]. Wir […was Sie tun: neu senden, erstatten]. Mit dem Versanddienst müssen Sie das nicht klären.",
    },
  },
];
