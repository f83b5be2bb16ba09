import { wallet } from "./wallet";

export const shopPay = wallet(
  "Shop Pay",
  {
    en: "Choose Shop Pay and sign in with your e-mail address and the code that Shop sends you. Check the card, the address and the amount, and pay.",
    fr: "Choisissez Shop Pay et identifiez-vous avec votre adresse e-mail et le code que Shop vous envoie. Vérifiez la carte, l’adresse et le montant, puis payez.",
    nb: "Velg Shop Pay og logg inn med e-postadressen din og koden du får fra Shop. Se over kort, adresse og beløp, og betal.",
    es: "Elige Shop Pay e inicia sesión con tu correo electrónico y el código que te envía Shop. Revisa la tarjeta, la dirección y el importe, y paga.",
    de: "Wählen Sie Shop Pay und melden Sie sich mit Ihrer E-Mail-Adresse und dem Code an, den Shop Ihnen sendet. Prüfen Sie Karte, Adresse und Betrag und bezahlen Sie.",
  },
  {
    en: "Shopify keeps your card and address in your Shop account. We get the name, address and contact details for the order, but not your card number.",
    fr: "Shopify conserve votre carte et votre adresse dans votre compte Shop. Nous recevons le nom, l’adresse et les coordonnées de la commande, mais pas votre numéro de carte.",
    nb: "Shopify lagrer kortet og adressen på Shop-kontoen din. Vi får navnet, adressen og kontaktopplysningene til bestillingen, men ikke kortnummeret ditt.",
    es: "Shopify guarda tu tarjeta y tu dirección en tu cuenta de Shop. Recibimos el nombre, la dirección y los datos de contacto del pedido, pero no el número de tu tarjeta.",
    de: "Shopify speichert Karte und Adresse in Ihrem Shop-Konto. Wir erhalten Name, Adresse und Kontaktdaten für die Bestellung, aber nicht Ihre Kartennummer.",
  },
);
