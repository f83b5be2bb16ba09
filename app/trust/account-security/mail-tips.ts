import type { Texts } from "../locale";

/** How anybody can tell a false e-mail from a real one. True for every shop, so nobody has to edit them. */
export const MAIL_TIPS = {
  sender: {
    en: "Look at the whole address after the @, not only at the name. Anybody can write any name there.",
    fr: "Regardez toute l’adresse après le @, pas seulement le nom affiché : n’importe qui peut y écrire n’importe quel nom.",
    nb: "Se på hele adressen etter @, ikke bare på navnet. Hvem som helst kan skrive et hvilket som helst navn der.",
    es: "Fíjate en toda la dirección después de la @, no solo en el nombre: cualquiera puede poner ahí el nombre que quiera.",
    de: "Achten Sie auf die ganze Adresse nach dem @, nicht nur auf den Namen. Dort kann jeder jeden Namen angeben.",
  },
  link: {
    en: "Do not sign in through a link in an e-mail. Type our address into the browser yourself.",
    fr: "Ne vous connectez pas par le lien d’un e-mail. Saisissez vous-même notre adresse dans le navigateur.",
    nb: "Ikke logg inn via en lenke i en e-post. Skriv adressen vår i nettleseren selv.",
    es: "No entres en tu cuenta desde el enlace de un correo. Escribe tú nuestra dirección en el navegador.",
    de: "Melden Sie sich nicht über einen Link in einer E-Mail an. Geben Sie unsere Adresse selbst in den Browser ein.",
  },
  hurry: {
    en: "Be careful when an e-mail puts pressure on you: “within 24 hours”, “last warning”, “your parcel is held”.",
    fr: "Méfiez-vous d’un e-mail qui vous presse : « sous 24 heures », « dernier rappel », « votre colis est bloqué ».",
    nb: "Vær på vakt når en e-post presser deg: «innen 24 timer», «siste varsel», «pakken din holdes tilbake».",
    es: "Desconfía de un correo que te mete prisa: «en 24 horas», «último aviso», «tu paquete está retenido».",
    de: "Seien Sie vorsichtig, wenn eine E-Mail drängt: „innerhalb von 24 Stunden“, „letzte Mahnung“, „Ihr Paket wird zurückgehalten“.",
  },
  attachment: {
    en: "Do not open an attachment that you do not expect.",
    fr: "N’ouvrez pas une pièce jointe que vous n’attendez pas.",
    nb: "Ikke åpne et vedlegg du ikke venter på.",
    es: "No abras un archivo adjunto que no esperas.",
    de: "Öffnen Sie keinen Anhang, den Sie nicht erwarten.",
  },
  order: {
    en: "Compare the e-mail with your order: a delivery or a payment that you know nothing of is a warning sign.",
    fr: "Comparez l’e-mail avec votre commande : une livraison ou un paiement que vous ne connaissez pas doit vous alerter.",
    nb: "Sammenlign e-posten med bestillingen din: En levering eller betaling du ikke kjenner til, er et faresignal.",
    es: "Compara el correo con tu pedido: una entrega o un pago que no reconoces es una señal de alarma.",
    de: "Vergleichen Sie die E-Mail mit Ihrer Bestellung: Eine Lieferung oder Zahlung, von der Sie nichts wissen, ist ein Warnzeichen.",
  },
  ask: {
    en: "If in doubt, do not answer the e-mail. Ask us through one of the contacts on this site.",
    fr: "En cas de doute, ne répondez pas à l’e-mail : posez-nous la question par l’un des contacts indiqués sur ce site.",
    nb: "Er du i tvil, ikke svar på e-posten. Spør oss via kontaktopplysningene på dette nettstedet.",
    es: "Si dudas, no respondas al correo: pregúntanos por uno de los contactos de este sitio.",
    de: "Antworten Sie im Zweifel nicht auf die E-Mail. Fragen Sie uns über einen der Kontaktwege auf dieser Website.",
  },
} satisfies Record<string, Texts>;

export type MailTip = keyof typeof MAIL_TIPS;

export const MAIL_TIP_CODES = Object.keys(MAIL_TIPS) as [MailTip, ...MailTip[]];
