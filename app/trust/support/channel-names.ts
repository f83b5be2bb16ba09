import type { IconName } from "../claims/claim";
import type { Texts } from "../locale";
import type { ChannelKind } from "./channel-kinds";

/** What shoppers read where the merchant has no name of their own for a channel. */
export const CHANNEL_NAMES: Record<ChannelKind, Texts> = {
  email: {
    en: "E-mail",
    fr: "E-mail",
    nb: "E-post",
    es: "Correo electrónico",
    de: "E-Mail",
  },
  phone: { en: "Phone", fr: "Téléphone", nb: "Telefon", es: "Teléfono", de: "Telefon" },
  inbox: { en: "Live chat", fr: "Chat en direct", nb: "Chat", es: "Chat en vivo", de: "Live-Chat" },
  whatsapp: {
    en: "WhatsApp",
    fr: "WhatsApp",
    nb: "WhatsApp",
    es: "WhatsApp",
    de: "WhatsApp",
  },
  messenger: {
    en: "Messenger",
    fr: "Messenger",
    nb: "Messenger",
    es: "Messenger",
    de: "Messenger",
  },
  chat: { en: "Live chat", fr: "Chat en direct", nb: "Chat", es: "Chat en vivo", de: "Live-Chat" },
  page: {
    en: "Contact form",
    fr: "Formulaire de contact",
    nb: "Kontaktskjema",
    es: "Formulario de contacto",
    de: "Kontaktformular",
  },
  post: {
    en: "By post",
    fr: "Par courrier",
    nb: "Per brev",
    es: "Por correo postal",
    de: "Per Post",
  },
};

/** Shopify's chat has no address; it is opened by the button that it lays over every page. */
export const CHAT_BUTTON: Texts = {
  en: "Open the chat with its button at the edge of the page.",
  fr: "Ouvrez le chat avec le bouton au bord de la page.",
  nb: "Åpne chatten med knappen i kanten av siden.",
  es: "Abre el chat con el botón al borde de la página.",
  de: "Öffnen Sie den Chat mit der Schaltfläche am Rand der Seite.",
};

export const CHANNEL_ICONS: Record<ChannelKind, IconName> = {
  email: "mail",
  phone: "phone",
  inbox: "chat",
  whatsapp: "chat",
  messenger: "chat",
  chat: "chat",
  page: "document",
  post: "pin",
};
