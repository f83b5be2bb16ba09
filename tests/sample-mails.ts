import { drawBuyerMail } from "../app/trust/cancellation/mails/draw-mail.server";
import { LOCALES, type Locale } from "../app/trust/locale";
import { drawReceiptMail } from "../app/trust/withdrawals/mails/draw-mail.server";
import { momentIn } from "../app/trust/withdrawals/moment";
import { rowsOf } from "../app/trust/withdrawals/rows";
import { confirmationMail } from "./confirmations";
import { NOW } from "./facts";
import { aPlacedOrder } from "./placed-orders";

type SampleMail = { name: string; locale: Locale; html: string };

const SENDER = {
  name: "Woolly",
  url: "https://woolly.example",
  address: ["Woolly AS", "Storgata 1", "7010 Trondheim"],
};

/** What buyers get about an order, in each language, to be looked at. */
export const sampleMails = (): SampleMail[] =>
  LOCALES.flatMap((locale) => [
    { name: "confirmation", locale, html: confirmation(locale) },
    { name: "withdrawal-receipt", locale, html: receipt(locale) },
    { name: "cancellation", locale, html: cancellation(locale) },
  ]);

const confirmation = (locale: Locale) =>
  confirmationMail(aPlacedOrder({ customer_locale: locale })).html;

function receipt(locale: Locale): string {
  const stated = {
    ...{ name: "Kari Nordmann", email: "kari@example.no", order: "#1042" },
    ...{ extent: "items", items: "2 × Ullpledd" },
  };
  return drawReceiptMail(
    {
      ...{ locale, shop: SENDER.name, number: 7, hash: "9f2c".repeat(16), mail: null },
      address: "https://woolly.example/apps/tillit/withdrawal?id=Vb2…&lang=" + locale,
      receivedAt: momentIn(locale, "Europe/Oslo", NOW),
      stated: {
        rows: rowsOf(stated, locale),
        next: { isLate: false, isUnknown: false, promised: null },
      },
    },
    SENDER,
  ).html;
}

const cancellation = (locale: Locale) =>
  drawBuyerMail({
    ...{ locale, shop: SENDER, order: "#1042" },
    about: { what: "declined", reason: "packed", words: null },
    links: {
      state: "https://woolly.example/apps/tillit/cancellation?id=abc",
      withdraw: "https://woolly.example/apps/tillit/withdraw?order=5001.abc",
    },
  }).html;
