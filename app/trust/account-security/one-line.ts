import type { Texts } from "../locale";
import type { AccountSecurity } from "./account-security";

export const NEVER_CODE: Texts = {
  en: "We never ask for your one-time code",
  fr: "Nous ne demandons jamais votre code",
  nb: "Vi ber deg aldri om engangskoden",
  es: "Nunca te pedimos tu código de acceso",
  de: "Wir fragen nie nach Ihrem Einmalcode",
};

const NEVER_PASSWORD: Texts = {
  en: "We never ask for your password",
  fr: "Nous ne demandons jamais le mot de passe",
  nb: "Vi ber deg aldri om passordet",
  es: "Nunca te pedimos tu contraseña",
  de: "Wir fragen nie nach Ihrem Passwort",
};

const HOW_TO_TELL: Texts = {
  en: "How to tell our e-mails from fake ones",
  fr: "Distinguer nos e-mails des faux",
  nb: "Slik kjenner du igjen falske e-poster",
  es: "Cómo reconocer un correo falso",
  de: "So erkennen Sie gefälschte E-Mails",
};

const HOW_TO_SIGN_IN: Texts = {
  en: "How you sign in here",
  fr: "Comment vous vous connectez ici",
  nb: "Slik logger du inn her",
  es: "Así entras en tu cuenta",
  de: "So melden Sie sich hier an",
};

const WHERE_TO_REPORT: Texts = {
  en: "Report a suspicious message",
  fr: "Signaler un message suspect",
  nb: "Meld fra om en mistenkelig melding",
  es: "Avisa de un mensaje sospechoso",
  de: "Verdächtige Nachricht melden",
};

/** What staff never ask a shopper of this shop for: the thing that opens the account. */
export function neverAsksForKey(
  { neverAsked }: AccountSecurity,
  accounts: "new" | "classic" | null,
): Texts | null {
  // A code is asked of nobody who has a password, and the other way round.
  if (accounts !== "classic" && neverAsked.includes("code")) return NEVER_CODE;
  if (accounts !== "new" && neverAsked.includes("password")) return NEVER_PASSWORD;
  return null;
}

/** The most useful thing to say where there is room for one line. */
export function oneLine(
  value: AccountSecurity,
  accounts: "new" | "classic" | null,
  explainsSignIn: boolean,
): Texts {
  const never = neverAsksForKey(value, accounts);
  if (never) return never;
  if (value.senders.length > 0 || value.tips.length > 0) return HOW_TO_TELL;
  return explainsSignIn ? HOW_TO_SIGN_IN : WHERE_TO_REPORT;
}
