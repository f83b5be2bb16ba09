import type { AccountSecurity } from "../../app/trust/account-security/account-security";
import { SENDER_ABOUT_MAX, SENDERS_MAX, WORDS_MAX } from "../../app/trust/account-security/limits";
import { MAIL_TIP_CODES } from "../../app/trust/account-security/mail-tips";
import { NEVER_ASKED_CODES } from "../../app/trust/account-security/never-asked";
import { inThree } from "../longest-texts";

export const filled: AccountSecurity = {
  signIn: {
    shown: true,
    ownService: false,
    words: {
      nb: "Kommer koden ikke fram, ser du først i søppelposten.",
      en: "If the code does not arrive, look in your junk mail first.",
      de: "Kommt der Code nicht an, sehen Sie zuerst im Spam-Ordner nach.",
    },
  },
  neverAsked: ["password", "code", "card", "remote-access"],
  senders: [
    {
      id: "orders",
      address: "ordre@woolly.example",
      about: { nb: "Ordre og levering", en: "Orders and delivery", de: "Bestellung und Lieferung" },
    },
    {
      id: "letter",
      address: "nyhetsbrev@woolly.example",
      about: { nb: "Nyhetsbrev", en: "Newsletter", de: "Newsletter" },
    },
  ],
  tips: ["sender", "link", "ask"],
  report: {
    email: "sikkerhet@woolly.example",
    phone: "+4773000000",
    page: "https://woolly.example/pages/kontakt",
    words: {
      nb: "Send oss gjerne den falske e-posten som vedlegg.",
      en: "Please send us the false mail as an attachment.",
      de: "Schicken Sie uns die gefälschte E-Mail bitte als Anhang.",
    },
  },
};

export const largest: AccountSecurity = {
  signIn: { shown: true, ownService: false, words: inThree(WORDS_MAX) },
  neverAsked: [...NEVER_ASKED_CODES],
  senders: Array.from({ length: SENDERS_MAX }, (_, index) => ({
    id: `sender-${index}`,
    address: `sender-${index}@${"a".repeat(60)}.${"b".repeat(60)}.${"c".repeat(60)}.example`,
    about: inThree(SENDER_ABOUT_MAX),
  })),
  tips: [...MAIL_TIP_CODES],
  report: {
    email: `report@${"a".repeat(60)}.${"b".repeat(60)}.${"c".repeat(60)}.example`,
    phone: "+4773000000",
    page: `https://woolly.example/${"p".repeat(470)}`,
    words: inThree(WORDS_MAX),
  },
};
