import type { Returns } from "../../../app/trust/returns/returns.ts";

/** Thirty days everywhere; the way back is the shop's at home, the buyer's across the border. */
export const returns: Returns = {
  base: { days: 30, payer: "shop", cost: null, refundDays: 14 },
  regions: [
    {
      id: "union",
      area: "eu",
      countries: [],
      terms: { days: 30, payer: "buyer", cost: 149, refundDays: 14 },
    },
  ],
  condition: "unused",
  exclusions: [
    {
      reason: "c",
      goods: {
        nb: "pledd og forklær med brodert navn",
        en: "blankets and aprons with an embroidered name",
        de: "Decken und Schürzen mit eingesticktem Namen",
      },
    },
  ],
  notTaken: {
    nb: "Lys som har vært tent, og keramikk som har fått hakk eller riper hos deg.",
    en: "Candles that have been lit, and ceramics that were chipped or scratched after delivery.",
    de: "Kerzen, die schon gebrannt haben, und Keramik, die bei Ihnen Kratzer oder abgeschlagene Stellen bekommen hat.",
  },
  how: {
    nb: "Skriv til hei@careful-goods.example med ordrenummeret og hva du vil sende tilbake. Du får en returetikett på e-post samme dag eller neste virkedag.\nPakk keramikk slik den kom, gjerne i samme eske.\nLever pakken der Posten tar imot, og ta vare på kvitteringen til du har fått pengene.",
    en: "Write to hei@careful-goods.example with your order number and what you want to send back. We e-mail you a return label and the customs form the same or the next working day.\nPack ceramics the way they came, in the same box if you can.\nHand the parcel in at the post office and keep the receipt until you have your money.",
    de: "Schreiben Sie an hei@careful-goods.example mit Ihrer Bestellnummer und dem, was Sie zurücksenden möchten. Am selben oder nächsten Werktag schicken wir Ihnen das Rücksendeetikett und die Zollerklärung per E-Mail.\nVerpacken Sie Keramik so, wie sie kam, am besten im selben Karton.\nGeben Sie das Paket bei der Post ab und bewahren Sie den Beleg auf, bis Sie Ihr Geld haben.",
  },
  address: {
    nb: "Careful Goods AS, Retur\nBakklandet 21\n7014 Trondheim",
    en: "Careful Goods AS, Returns\nBakklandet 21\n7014 Trondheim\nNorway",
    de: "Careful Goods AS, Retouren\nBakklandet 21\n7014 Trondheim\nNorwegen",
  },
  exchange: true,
  exchangeHow: {
    nb: "Skriv hvilken farge eller størrelse du heller vil ha. Vi legger den til side, og sender den når den første er tilbake hos oss. Den nye pakken koster deg ikke noe.",
    en: "Tell us which colour or size you would rather have. We put it aside and send it once the first one is back with us. The new parcel costs you nothing.",
    de: "Schreiben Sie uns, welche Farbe oder Größe Sie lieber hätten. Wir legen sie zurück und versenden sie, sobald die erste wieder bei uns ist. Das neue Paket kostet Sie nichts.",
  },
};
