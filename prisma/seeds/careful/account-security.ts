import type { AccountSecurity } from "../../../app/trust/account-security/account-security.ts";

export const accountSecurity: AccountSecurity = {
  signIn: {
    shown: true,
    ownService: false,
    words: {
      nb: "Kommer koden ikke frem, ser du først i søppelposten. Den sendes fra ordre@careful-goods.example.",
      en: "If the code does not arrive, look in your spam folder first. It is sent from ordre@careful-goods.example.",
      de: "Kommt der Code nicht an, sehen Sie zuerst im Spam-Ordner nach. Er kommt von ordre@careful-goods.example.",
    },
  },
  neverAsked: ["password", "code", "card", "bank", "remote-access", "gift-cards", "safe-account"],
  senders: [
    {
      id: "orders",
      address: "ordre@careful-goods.example",
      about: {
        nb: "Innlogging, ordre og levering",
        en: "Sign-in, orders and delivery",
        de: "Anmeldung, Bestellung und Lieferung",
      },
    },
    {
      id: "people",
      address: "hei@careful-goods.example",
      about: {
        nb: "Svar fra oss som jobber her",
        en: "Answers from those who work here",
        de: "Antworten von uns persönlich",
      },
    },
    {
      id: "payments",
      address: "betaling@careful-goods.example",
      about: { nb: "Betaling", en: "Payments", de: "Zahlung" },
    },
  ],
  tips: ["sender", "link", "hurry", "attachment", "order", "ask"],
  report: {
    email: "hei@careful-goods.example",
    phone: "+4773000000",
    page: "",
    words: {
      nb: "Send oss gjerne den falske e-posten som vedlegg. Har du allerede betalt eller gitt fra deg en kode, ring banken din først.",
      en: "Please send us the fake e-mail as an attachment. If you have already paid or given a code away, call your bank first.",
      de: "Schicken Sie uns die gefälschte E-Mail bitte als Anhang. Haben Sie schon bezahlt oder einen Code weitergegeben, rufen Sie zuerst Ihre Bank an.",
    },
  },
};
