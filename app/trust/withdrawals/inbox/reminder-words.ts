import type { Locale } from "../../locale";
import type { Reminder } from "./reminders";

type About = { number: number };
type Day = { day: string };

/** What a reminder says to the merchant, in one language. */
type Words = Record<Reminder, { subject(said: About): string; text(said: Day): string }> & {
  order(said: { order: string }): string;
  receivedAt(said: { moment: string }): string;
  open: string;
  why: string;
};

const en: Words = {
  "refund-due": {
    subject: ({ number }) => `Withdrawal no. ${number}: the refund is due soon`,
    text: ({ day }) =>
      `The refund is due by ${day} (Directive 2011/83/EU, Art. 13). You may hold it back only while neither the goods nor a proof that they were sent have arrived. If one of them has, or the money is on its way, write it down in the inbox.`,
  },
  "refund-overdue": {
    subject: ({ number }) => `Withdrawal no. ${number}: the refund is overdue`,
    text: ({ day }) =>
      `The refund was due by ${day} (Directive 2011/83/EU, Art. 13), and it is not written down that it was made. Please pay it back now, or write down in the inbox that you have.`,
  },
  "goods-late": {
    subject: ({ number }) => `Withdrawal no. ${number}: the goods have not come back`,
    text: ({ day }) =>
      `The buyer had to send the goods by ${day} (Directive 2011/83/EU, Art. 14), and it is not written down that they are back. They may still be under way: until they or a proof are there, you may hold the refund back.`,
  },
  order: ({ order }) => `Order: ${order}`,
  receivedAt: ({ moment }) => `Received: ${moment}`,
  open: "Open the withdrawal",
  why: "This e-mail goes to the address that your shop has stated. Each reminder is sent once.",
};

const fr: Words = {
  "refund-due": {
    subject: ({ number }) => `Rétractation n° ${number} : le remboursement est bientôt dû`,
    text: ({ day }) =>
      `Le remboursement est dû au plus tard le ${day} (directive 2011/83/UE, art. 13). Vous ne pouvez le différer que tant que ni les articles ni une preuve de leur envoi ne vous sont parvenus. Si l’un des deux est là, ou si l’argent est en route, notez-le dans la liste.`,
  },
  "refund-overdue": {
    subject: ({ number }) => `Rétractation n° ${number} : le remboursement est en retard`,
    text: ({ day }) =>
      `Le remboursement était dû au plus tard le ${day} (directive 2011/83/UE, art. 13), et il n’est pas noté comme effectué. Remboursez maintenant, ou notez dans la liste que c’est fait.`,
  },
  "goods-late": {
    subject: ({ number }) => `Rétractation n° ${number} : les articles ne sont pas revenus`,
    text: ({ day }) =>
      `L’acheteur devait renvoyer les articles au plus tard le ${day} (directive 2011/83/UE, art. 14), et leur retour n’est pas noté. Ils sont peut-être encore en route : tant que ni eux ni une preuve d’envoi ne sont là, vous pouvez différer le remboursement.`,
  },
  order: ({ order }) => `Commande : ${order}`,
  receivedAt: ({ moment }) => `Reçue : ${moment}`,
  open: "Ouvrir la rétractation",
  why: "Cet e-mail est envoyé à l’adresse que votre boutique a indiquée. Chaque rappel n’est envoyé qu’une fois.",
};

const nb: Words = {
  "refund-due": {
    subject: ({ number }) => `Angremelding nr. ${number}: Tilbakebetalingen forfaller snart`,
    text: ({ day }) =>
      `Pengene skal være betalt tilbake innen ${day} (direktiv 2011/83/EU, artikkel 13). Du kan bare holde dem tilbake så lenge verken varene eller et bevis på at de er sendt, har kommet. Har du fått det ene, eller er pengene på vei, noterer du det i innboksen.`,
  },
  "refund-overdue": {
    subject: ({ number }) => `Angremelding nr. ${number}: Tilbakebetalingen er forsinket`,
    text: ({ day }) =>
      `Pengene skulle vært betalt tilbake innen ${day} (direktiv 2011/83/EU, artikkel 13), og det er ikke notert at de er det. Betal dem tilbake nå, eller noter i innboksen at du har gjort det.`,
  },
  "goods-late": {
    subject: ({ number }) => `Angremelding nr. ${number}: Varene har ikke kommet tilbake`,
    text: ({ day }) =>
      `Kjøperen skulle sende varene innen ${day} (direktiv 2011/83/EU, artikkel 14), og det er ikke notert at de er tilbake. De kan fortsatt være på vei: Til de eller et bevis er der, kan du holde pengene tilbake.`,
  },
  order: ({ order }) => `Bestilling: ${order}`,
  receivedAt: ({ moment }) => `Mottatt: ${moment}`,
  open: "Åpne angremeldingen",
  why: "Denne e-posten går til adressen som butikken din har oppgitt. Hver påminnelse sendes én gang.",
};

const es: Words = {
  "refund-due": {
    subject: ({ number }) => `Desistimiento n.º ${number}: el reembolso vence pronto`,
    text: ({ day }) =>
      `El reembolso vence el ${day} (Directiva 2011/83/UE, art. 13). Solo puedes retenerlo mientras no hayan llegado ni los artículos ni una prueba de su envío. Si ya tienes lo uno o lo otro, o el dinero está en camino, anótalo en la bandeja.`,
  },
  "refund-overdue": {
    subject: ({ number }) => `Desistimiento n.º ${number}: el reembolso va con retraso`,
    text: ({ day }) =>
      `El reembolso vencía el ${day} (Directiva 2011/83/UE, art. 13) y no consta que se haya hecho. Devuelve el dinero ahora, o anota en la bandeja que ya lo has hecho.`,
  },
  "goods-late": {
    subject: ({ number }) => `Desistimiento n.º ${number}: los artículos no han vuelto`,
    text: ({ day }) =>
      `El comprador debía enviar los artículos antes de que acabara el ${day} (Directiva 2011/83/UE, art. 14) y no consta que hayan vuelto. Puede que aún estén en camino: hasta que lleguen ellos o una prueba del envío, puedes retener el reembolso.`,
  },
  order: ({ order }) => `Pedido: ${order}`,
  receivedAt: ({ moment }) => `Recibido: ${moment}`,
  open: "Abrir el desistimiento",
  why: "Este correo se envía a la dirección que ha indicado tu tienda. Cada recordatorio se envía una sola vez.",
};

const de: Words = {
  "refund-due": {
    subject: ({ number }) => `Widerruf Nr. ${number}: Die Rückzahlung ist bald fällig`,
    text: ({ day }) =>
      `Das Geld muss bis ${day} zurückgezahlt sein (Richtlinie 2011/83/EU, Art. 13). Zurückhalten dürfen Sie es nur, solange weder die Ware noch ein Nachweis ihres Versands da ist. Ist eines davon da oder das Geld schon unterwegs, halten Sie es im Eingang fest.`,
  },
  "refund-overdue": {
    subject: ({ number }) => `Widerruf Nr. ${number}: Die Rückzahlung ist überfällig`,
    text: ({ day }) =>
      `Das Geld musste bis ${day} zurückgezahlt sein (Richtlinie 2011/83/EU, Art. 13), und es ist nicht festgehalten, dass es das ist. Zahlen Sie es jetzt zurück, oder halten Sie im Eingang fest, dass Sie es getan haben.`,
  },
  "goods-late": {
    subject: ({ number }) => `Widerruf Nr. ${number}: Die Ware ist nicht zurück`,
    text: ({ day }) =>
      `Die Ware musste bis ${day} abgeschickt werden (Richtlinie 2011/83/EU, Art. 14), und es ist nicht festgehalten, dass sie zurück ist. Vielleicht ist sie noch unterwegs: Bis sie oder ein Nachweis da ist, dürfen Sie das Geld zurückhalten.`,
  },
  order: ({ order }) => `Bestellung: ${order}`,
  receivedAt: ({ moment }) => `Eingegangen: ${moment}`,
  open: "Widerruf öffnen",
  why: "Diese E-Mail geht an die Adresse, die Ihr Shop angegeben hat. Jede Erinnerung kommt einmal.",
};

export const REMINDER_WORDS: Record<Locale, Words> = { en, fr, nb, es, de };
