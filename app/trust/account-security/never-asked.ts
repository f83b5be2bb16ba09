import type { Texts } from "../locale";

/**
 * What swindlers who pose as a shop ask for. Each text goes on from "Our staff never ask you for":
 * in French "… de vous demander", in bokmål "… aldri om", in German "… nie nach" (dative).
 */
export const NEVER_ASKED = {
  password: {
    en: "your password",
    fr: "votre mot de passe",
    nb: "passordet ditt",
    es: "tu contraseña",
    de: "Ihrem Passwort",
  },
  code: {
    en: "a one-time code that was sent to you",
    fr: "un code à usage unique que vous avez reçu",
    nb: "en engangskode du har fått tilsendt",
    es: "un código de un solo uso que hayas recibido",
    de: "einem Einmalcode, den Sie erhalten haben",
  },
  card: {
    en: "your full card number or its security code",
    fr: "le numéro complet de votre carte ou son cryptogramme",
    nb: "hele kortnummeret eller sikkerhetskoden på kortet",
    es: "el número completo de tu tarjeta o su código de seguridad",
    de: "der vollständigen Kartennummer oder der Prüfnummer",
  },
  bank: {
    en: "your bank sign-in, a PIN or an approval in your banking app",
    fr: "vos identifiants bancaires, un code PIN ou une validation dans l’application de votre banque",
    nb: "BankID, PIN-kode eller godkjenning i nettbanken",
    es: "las claves de tu banco, un PIN o una autorización en la aplicación del banco",
    de: "Bankzugangsdaten, einer PIN, einer TAN oder einer Freigabe in der Banking-App",
  },
  "remote-access": {
    en: "access to your computer or phone",
    fr: "l’accès à votre ordinateur ou à votre téléphone",
    nb: "tilgang til datamaskinen eller telefonen din",
    es: "acceso a tu ordenador o a tu teléfono",
    de: "Zugriff auf Ihren Computer oder Ihr Telefon",
  },
  "gift-cards": {
    en: "payment by gift card codes sent in a message",
    fr: "un paiement par l’envoi de codes de cartes cadeaux",
    nb: "betaling med gavekortkoder sendt i en melding",
    es: "un pago con códigos de tarjetas regalo enviados en un mensaje",
    de: "einer Zahlung mit Gutscheincodes, die Sie in einer Nachricht schicken",
  },
  "safe-account": {
    en: "a transfer to an account that is said to be safe",
    fr: "un virement vers un compte prétendument sûr",
    nb: "overføring til en såkalt sikker konto",
    es: "una transferencia a una cuenta supuestamente segura",
    de: "einer Überweisung auf ein angeblich sicheres Konto",
  },
  identity: {
    en: "a picture of your passport or identity card",
    fr: "une photo de votre passeport ou de votre carte d’identité",
    nb: "bilde av passet eller ID-kortet ditt",
    es: "una foto de tu pasaporte o de tu documento de identidad",
    de: "einem Foto Ihres Reisepasses oder Personalausweises",
  },
} satisfies Record<string, Texts>;

export type NeverAsked = keyof typeof NEVER_ASKED;

export const NEVER_ASKED_CODES = Object.keys(NEVER_ASKED) as [NeverAsked, ...NeverAsked[]];
