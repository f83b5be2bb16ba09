import type { Group } from "../../../app/trust/questions/questions.ts";

export const order: Group = {
  id: "order",
  name: { nb: "Bestilling og betaling", en: "Orders and payment", de: "Bestellung und Zahlung" },
  questions: [
    {
      id: "change",
      question: {
        nb: "Kan jeg endre eller avbestille noe jeg har bestilt?",
        en: "Can I change or cancel my order?",
        de: "Kann ich meine Bestellung ändern oder stornieren?",
      },
      answer: {
        nb: "Ja, så lenge pakken ikke er sendt. Ring eller skriv med ordrenummeret så snart du kan. Er den allerede på vei, kan du ta imot den og sende den tilbake innen 30 dager.",
        en: "Yes, as long as the parcel has not been sent. Call or write with your order number as soon as you can. If it is on its way already, you can receive it and return it within 30 days.",
        de: "Ja, solange das Paket nicht versandt ist. Rufen Sie an oder schreiben Sie uns möglichst bald mit der Bestellnummer. Ist es schon unterwegs, können Sie es annehmen und innerhalb von 30 Tagen zurücksenden.",
      },
    },
    {
      id: "charged",
      question: {
        nb: "Når trekkes pengene?",
        en: "When am I charged?",
        de: "Wann wird der Betrag abgebucht?",
      },
      answer: {
        nb: "Betaler du med Vipps, kort, Apple Pay eller PayPal, trekker vi beløpet når pakken sendes. Før det er det bare reservert.",
        en: "If you pay with Vipps, a card, Apple Pay or PayPal, we charge the amount when the parcel is sent. Until then it is only reserved.",
        de: "Bei Vipps, Karte, Apple Pay oder PayPal buchen wir den Betrag ab, wenn wir das Paket versenden. Bis dahin ist er nur reserviert.",
      },
    },
    {
      id: "receipt",
      question: {
        nb: "Får jeg en kvittering?",
        en: "Do I get a receipt?",
        de: "Bekomme ich eine Rechnung?",
      },
      answer: {
        nb: "Ja, den kommer på e-post når pakken er sendt. Trenger du den på nytt, finner du den på kontoen din, eller du skriver til oss.",
        en: "Yes, it comes by e-mail when the parcel is sent. If you need it again, you find it in your account, or you write to us.",
        de: "Ja, sie kommt per E-Mail, wenn das Paket versandt ist. Brauchen Sie sie noch einmal, finden Sie sie in Ihrem Konto, oder Sie schreiben uns.",
      },
    },
  ],
};
