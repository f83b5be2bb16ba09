import type { Returns } from "../../../app/trust/returns/returns.ts";

/** What the law asks for and not a day more, with terms of the shop's own that the law does not know. */
export const returns: Returns = {
  base: { days: 14, payer: "buyer", cost: null, refundDays: 14 },
  regions: [],
  condition: "unused-and-packed",
  exclusions: [{ reason: "e", goods: { de: "alle Kopfhörer" } }],
  notTaken: { de: "Reduzierte Ware und geöffnete Verpackungen." },
  how: {
    de: "Rücksendung nur in der ungeöffneten Originalverpackung und mit Rücksendenummer. Unfreie Pakete nehmen wir nicht an.",
  },
  address: {},
  exchange: false,
  exchangeHow: {},
};
