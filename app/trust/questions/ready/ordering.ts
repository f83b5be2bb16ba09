import type { ReadyQuestion } from "./ready";

export const ORDERING: ReadyQuestion[] = [
  {
    id: "pay",
    group: "ordering",
    usual: true,
    question: {
      en: "How can I pay?",
      fr: "Comment puis-je payer ?",
      nb: "Hvordan kan jeg betale?",
      es: "¿Cómo puedo pagar?",
      de: "Wie kann ich bezahlen?",
    },
    answer: {
      en: "You can pay with […ways to pay]. You are charged […when: with the order, or when it is sent].",
      fr: "Vous pouvez payer par […moyens de paiement]. Vous êtes débité […quand : à la commande ou à l’expédition].",
      nb: "Du kan betale med […betalingsmåter]. Du blir trukket […når: ved bestilling eller når varen sendes].",
      es: "Puedes pagar con […formas de pago]. El cobro se hace […cuándo: al pedir o al enviar].",
      de: "Sie können mit […Zahlungsarten] bezahlen. Abgebucht wird […wann: mit der Bestellung oder beim Versand].",
    },
  },
  {
    id: "change",
    group: "ordering",
    usual: true,
    question: {
      en: "Can I change or cancel my order?",
      fr: "Puis-je modifier ou annuler ma commande ?",
      nb: "Kan jeg endre eller avbestille?",
      es: "¿Puedo cambiar o cancelar mi pedido?",
      de: "Kann ich meine Bestellung ändern oder stornieren?",
    },
    answer: {
      en: "Yes, as long as we have not sent it, which is usually […how long] after you ordered. Write to us at […address] or call us, with your order number. Once it is on its way, you can send it back.",
      fr: "Oui, tant que nous ne l’avons pas expédiée, en général […délai] après la commande. Écrivez-nous à […adresse] ou appelez-nous, avec votre numéro de commande. Une fois partie, vous pouvez la renvoyer.",
      nb: "Ja, så lenge vi ikke har sendt den, som regel […hvor lenge] etter at du bestilte. Skriv til […adresse] eller ring oss, med ordrenummeret. Er pakken allerede på vei, kan du sende den tilbake.",
      es: "Sí, mientras no lo hayamos enviado, normalmente […cuánto tiempo] después de pedirlo. Escríbenos a […dirección] o llámanos, con tu número de pedido. Si ya está en camino, puedes devolverlo.",
      de: "Ja, solange wir sie nicht verschickt haben; das ist meist […wie lange] nach der Bestellung. Schreiben Sie uns an […Adresse] oder rufen Sie an, mit Ihrer Bestellnummer. Ist sie schon unterwegs, können Sie sie zurücksenden.",
    },
  },
  {
    id: "account",
    group: "ordering",
    question: {
      en: "Do I need an account to order?",
      fr: "Faut-il un compte pour commander ?",
      nb: "Må jeg ha en konto for å bestille?",
      es: "¿Necesito una cuenta para comprar?",
      de: "Brauche ich ein Konto, um zu bestellen?",
    },
    answer: {
      en: "[…Yes or no.] With an account you can […what: see your orders, follow a parcel].",
      fr: "[…Oui ou non.] Avec un compte, vous pouvez […quoi : voir vos commandes, suivre un colis].",
      nb: "[…Ja eller nei.] Med en konto kan du […hva: se bestillingene dine, følge en pakke].",
      es: "[…Sí o no.] Con una cuenta puedes […qué: ver tus pedidos, seguir un paquete].",
      de: "[…Ja oder nein.] Mit einem Konto können Sie […was: Ihre Bestellungen sehen, ein Paket verfolgen].",
    },
  },
  {
    id: "invoice",
    group: "ordering",
    question: {
      en: "Do I get an invoice?",
      fr: "Vais-je recevoir une facture ?",
      nb: "Får jeg kvittering eller faktura?",
      es: "¿Recibiré una factura?",
      de: "Bekomme ich eine Rechnung?",
    },
    answer: {
      en: "The invoice comes […how: by e-mail, in the parcel]. If you order for a company, […what you need, such as the company’s name and tax number].",
      fr: "La facture arrive […comment : par e-mail, dans le colis]. Si vous commandez pour une entreprise, […ce qu’il vous faut, par exemple la raison sociale et le numéro de TVA].",
      nb: "Kvitteringen kommer […hvordan: på e-post, i pakken]. Bestiller du for en bedrift, […hva du trenger, for eksempel navn og organisasjonsnummer].",
      es: "La factura llega […cómo: por correo electrónico, en el paquete]. Si pides para una empresa, […lo que necesitas, por ejemplo la razón social y el NIF].",
      de: "Die Rechnung kommt […wie: per E-Mail, im Paket]. Wenn Sie für eine Firma bestellen, […was Sie brauchen, etwa Firmenname und USt-IdNr.].",
    },
  },
];
