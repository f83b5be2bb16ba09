import type { Words } from "./words";

const days = (count: number) => (count === 1 ? "1 Tag" : `${count} Tage`);
const inDays = (count: number) => (count === 1 ? "eines Tages" : `von ${count} Tagen`);

export const de: Words = {
  short: {
    free: (count) => `Rückgabe innerhalb ${inDays(count)}, kostenlos`,
    paid: (count) => `Rückgabe innerhalb ${inDays(count)}`,
    none: "Keine Rückgabe bei Nichtgefallen",
  },
  period: {
    eea: (count) =>
      `Sie haben ab Erhalt der Ware ${days(count)} Zeit, es sich anders zu überlegen, und müssen keinen Grund nennen. Teilen Sie es uns in dieser Zeit mit und senden Sie die Ware spätestens 14 Tage danach zurück.`,
    allByLaw: "Das ist Ihr gesetzliches Widerrufsrecht.",
    partByLaw: "Die ersten 14 Tage sind Ihr gesetzliches Widerrufsrecht.",
    elsewhere: (count) =>
      `Sie können Ware innerhalb ${inDays(count)} nach Erhalt zurücksenden und müssen keinen Grund nennen.`,
    none: "Wir nehmen Ware nicht zurück, nur weil sie nicht gefällt. Ihre Rechte bei Mängeln bleiben davon unberührt.",
  },
  wayBack: {
    shop: "Die Rücksendung bezahlen wir.",
    buyer: "Die Kosten der Rücksendung tragen Sie.",
    about: (cost) => `Die Rücksendung kostet etwa ${cost}.`,
  },
  refund: {
    eea: (count) =>
      `Sie erhalten Ihr Geld einschließlich der Kosten der Standardlieferung innerhalb ${inDays(count)} nach Ihrer Mitteilung auf demselben Zahlungsweg zurück. Wir dürfen warten, bis die Ware hier ist oder Sie den Versand nachgewiesen haben.`,
    elsewhere: (count) =>
      `Sie erhalten Ihr Geld innerhalb ${inDays(count)}, nachdem die Ware bei uns angekommen ist.`,
  },
  trying:
    "Sie dürfen die Ware ansehen und ausprobieren wie in einem Ladengeschäft. Ist sie weniger wert, weil Sie sie darüber hinaus benutzt haben, dürfen wir die Differenz abziehen.",
  condition: {
    unused: "Die Ware muss unbenutzt und vollständig sein.",
    "unused-and-packed": "Die Ware muss unbenutzt, vollständig und in der Originalverpackung sein.",
  },
  conditionAfterLaw: {
    unused: "Nach den ersten 14 Tagen muss die Ware unbenutzt und vollständig sein.",
    "unused-and-packed":
      "Nach den ersten 14 Tagen muss die Ware unbenutzt, vollständig und in der Originalverpackung sein.",
  },
  notTaken:
    "Außerhalb der EU und des EWR, und innerhalb nach den ersten 14 Tagen, nehmen wir auch Folgendes nicht zurück:",
  exclusions: "Vom Widerruf ausgenommen sind:",
  how: "Teilen Sie uns mit, was Sie zurücksenden möchten. Ein Satz genügt, ein Formular brauchen Sie nicht.\nVerpacken Sie die Ware gut und legen Sie die Bestellnummer bei.\nBewahren Sie den Einlieferungsbeleg auf, bis Sie Ihr Geld haben.",
  withdrawal:
    "Einen Vertrag widerrufen Sie mit dieser Funktion; dort finden Sie auch das Muster-Widerrufsformular:",
  exchange: {
    offered: "Sie können Ware gegen andere umtauschen.",
    none: "Was nicht passt, tauschen wir nicht um. Senden Sie es zurück und bestellen Sie neu.",
    how: "Teilen Sie uns mit, was Sie stattdessen möchten. Wir versenden es, sobald die Ware wieder bei uns ist.",
  },
  where: {
    eu: "EU-Länder",
    eea: "Länder der EU und des EWR",
    otherEea: "Andere Länder der EU und des EWR",
    others: "Alle anderen Länder",
    everywhere: "In allen Ländern",
  },
  headings: {
    period: "Wie viel Zeit Sie haben",
    wayBack: "Was die Rücksendung kostet",
    refund: "Wann Sie Ihr Geld erhalten",
    condition: "In welchem Zustand die Ware sein muss",
    exclusions: "Was wir nicht zurücknehmen",
    how: "So senden Sie zurück",
    address: "Wohin Sie die Ware senden",
    exchange: "Umtausch",
  },
};
