import type { PaymentMethod, Payments } from "../../../app/trust/payments/payments.ts";

/** Where the merchant has written nothing, Tillit's texts stand. */
const asTillitSays: Omit<PaymentMethod, "id" | "moment"> = {
  name: {},
  extraCost: { kind: "none", amount: null },
  steps: {},
  charged: {},
  data: {},
  cancelBefore: {},
  cancelAfter: {},
  refund: {},
};

export const payments: Payments = {
  methods: [
    { ...asTillitSays, id: "vipps", moment: "at-dispatch" },
    {
      ...asTillitSays,
      id: "card",
      moment: "at-dispatch",
      charged: {
        nb: "Vi reserverer beløpet når du bestiller, og trekker det den dagen vi sender pakken. Det er vanligvis innen to virkedager.",
        en: "We reserve the amount when you order and charge it on the day we send the parcel, usually within two working days.",
        de: "Wir reservieren den Betrag bei der Bestellung und buchen ihn an dem Tag ab, an dem wir das Paket versenden, meist innerhalb von zwei Werktagen.",
      },
    },
    { ...asTillitSays, id: "apple-pay", moment: "at-dispatch" },
    { ...asTillitSays, id: "paypal", moment: "at-dispatch" },
    { ...asTillitSays, id: "klarna", moment: "as-chosen" },
    {
      ...asTillitSays,
      id: "bank-transfer",
      moment: "before-dispatch",
      steps: {
        nb: "Velg bankoverføring i kassen. Kontonummeret står i ordrebekreftelsen; skriv ordrenummeret i meldingsfeltet. Vi holder av varene i fem virkedager.",
        en: "Choose bank transfer at the checkout. Account number, IBAN and BIC are in the order confirmation; give the order number as the reference. We put the goods aside for five working days.",
        de: "Wählen Sie an der Kasse die Überweisung. IBAN und BIC stehen in der Bestellbestätigung; geben Sie die Bestellnummer als Verwendungszweck an. Wir legen die Ware fünf Werktage für Sie zurück.",
      },
      cancelBefore: {
        nb: "La være å overføre. Etter fem virkedager kansellerer vi bestillingen av oss selv, og du trenger ikke gjøre noe.",
        en: "Do not transfer anything. After five working days we cancel the order ourselves; you need do nothing.",
        de: "Überweisen Sie nichts. Nach fünf Werktagen stornieren wir die Bestellung von uns aus, Sie brauchen nichts zu tun.",
      },
    },
    {
      ...asTillitSays,
      id: "gift-card",
      moment: "at-order",
      refund: {
        nb: "Det du betalte med gavekortet, setter vi inn på det igjen samme dag som returen er registrert. Resten går tilbake slik du betalte.",
        en: "What you paid with the gift card is put back on it the day we register the return. The rest goes back the way you paid it.",
        de: "Was Sie mit dem Gutschein bezahlt haben, buchen wir ihm am selben Tag wieder gut, an dem wir die Rücksendung erfassen. Der Rest geht auf dem Weg zurück, auf dem Sie bezahlt haben.",
      },
    },
  ],
  contact: {
    email: "betaling@careful-goods.example",
    phone: "+4773000000",
    hours: {
      nb: "Mandag–torsdag 9–16, fredag 9–15",
      en: "Monday to Thursday 9 am–4 pm, Friday 9 am–3 pm",
      de: "Montag bis Donnerstag 9–16 Uhr, Freitag 9–15 Uhr",
    },
  },
};
