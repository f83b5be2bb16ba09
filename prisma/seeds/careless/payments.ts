import type { Payments } from "../../../app/trust/payments/payments.ts";

/** Cards and PayPal, which most people pay with here, are not explained; nobody is named to write to. */
export const payments: Payments = {
  methods: [
    {
      id: "crypto",
      name: {},
      moment: "at-order",
      extraCost: { kind: "percent", amount: 3 },
      steps: {
        de: "Betrag an unsere Wallet senden und Screenshot per E-Mail schicken. 100 % sicher und anonym.",
      },
      charged: {},
      data: {},
      cancelBefore: {},
      cancelAfter: { de: "Stornierung leider nicht möglich." },
      refund: { de: "Keine Rückzahlung, nur Gutschein." },
    },
    {
      id: "own-1",
      name: { de: "Geld an Freunde" },
      moment: "before-dispatch",
      extraCost: { kind: "none", amount: null },
      steps: { de: "Nach der Bestellung bekommen Sie eine E-Mail, wohin das Geld geht." },
      charged: {},
      data: {},
      cancelBefore: {},
      cancelAfter: {},
      refund: {},
    },
  ],
  contact: { email: "", phone: "", hours: {} },
};
