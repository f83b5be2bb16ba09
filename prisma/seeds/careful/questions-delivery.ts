import type { Group } from "../../../app/trust/questions/questions.ts";

export const delivery: Group = {
  id: "delivery",
  name: { nb: "Levering", en: "Delivery", de: "Lieferung" },
  questions: [
    {
      id: "when",
      question: {
        nb: "Når kommer pakken min?",
        en: "When will my parcel arrive?",
        de: "Wann kommt mein Paket?",
      },
      answer: {
        nb: "Vi sender innen to virkedager. I Norge er pakken fremme to til fem dager etter det, i Sverige, Danmark, Finland og Tyskland fem til åtte.\n\nDu får en e-post med sporingsnummer når pakken er sendt.",
        en: "We ship within two working days. After that it takes two to five days in Norway, and five to eight in Sweden, Denmark, Finland and Germany.\n\nYou get an e-mail with a tracking number when the parcel is on its way.",
        de: "Wir versenden innerhalb von zwei Werktagen. Danach ist das Paket in Norwegen zwei bis fünf Tage unterwegs, nach Schweden, Dänemark, Finnland und Deutschland fünf bis acht.\n\nSobald es unterwegs ist, erhalten Sie eine E-Mail mit der Sendungsnummer.",
      },
    },
    {
      id: "customs",
      question: {
        nb: "Må jeg betale toll eller moms når pakken går ut av Norge?",
        en: "Do I pay customs or VAT when a parcel from Norway arrives?",
        de: "Muss ich bei einer Lieferung aus Norwegen Zoll oder Einfuhrumsatzsteuer bezahlen?",
      },
      answer: {
        nb: "Nei. Når pakken skal til et EU-land, betaler vi moms og eventuell toll på forhånd. Prisen i kassen er hele prisen.",
        en: "No. For parcels to EU countries we pay VAT and any customs duty in advance. The price at the checkout is the whole price.",
        de: "Nein. Bei Paketen in die EU übernehmen wir Einfuhrumsatzsteuer und etwaigen Zoll. Der Preis an der Kasse ist der ganze Preis.",
      },
    },
    {
      id: "damaged",
      question: {
        nb: "Hva gjør jeg hvis noe er knust når det kommer frem?",
        en: "What do I do if something arrives broken?",
        de: "Was tue ich, wenn etwas zerbrochen ankommt?",
      },
      answer: {
        nb: "Ta et bilde av varen og esken og send det til hei@careful-goods.example. Du får en ny, eller pengene tilbake hvis du heller vil det eller vi ikke har flere. Det ødelagte trenger du ikke sende tilbake før vi ber om det, og da betaler vi frakten.",
        en: "Take a picture of the piece and the box and e-mail it to hei@careful-goods.example. You get a new one, or your money back if you prefer or if we have none left. You need not return the broken piece unless we ask for it, and then we pay the postage.",
        de: "Machen Sie ein Bild von der Ware und dem Karton und schicken Sie es an hei@careful-goods.example. Sie erhalten Ersatz oder Ihr Geld zurück, wenn Ihnen das lieber ist oder wir keinen Ersatz haben. Das zerbrochene Stück müssen Sie nur zurücksenden, wenn wir darum bitten, und dann bezahlen wir den Versand.",
      },
    },
  ],
};
