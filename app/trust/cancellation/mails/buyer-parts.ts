import type { PaidBack } from "../../paid-back";
import { WORDS } from "../words/in-each-language";
import type { Words } from "../words/words";
import type { BuyerContent } from "./mail";

/** A mail to a buyer in parts, drawn twice: for mail programs, and as plain text. */
type Parts = { before: string[]; quoted: string | null; after: string[]; withdraws: boolean };

export const buyerSubject = ({ locale, order, about }: BuyerContent): string =>
  WORDS[locale].mail[about.what].subject({ order });

export function buyerParts({ locale, order, about }: BuyerContent): Parts {
  const words: Words = WORDS[locale];
  const text = words.mail[about.what].text({ order });
  switch (about.what) {
    case "received":
      return { before: [text], quoted: null, after: [], withdraws: false };
    case "cancelled": {
      const money = about.byShop ? words.mail.cancelled.byShop : words.money;
      const after = [money, ...about.paid.flatMap((paid) => refundIn(words, paid))];
      return { before: [text], quoted: null, after, withdraws: false };
    }
    case "declined": {
      const { reason, words: own } = about;
      const why = reason === "other" ? [] : [words.reasons[reason]];
      const isOrder = reason !== "not-found";
      return {
        before: [text, ...why, ...(own ? [words.said] : [])],
        quoted: own,
        after: isOrder ? [words.next] : [],
        withdraws: isOrder,
      };
    }
  }
}

/** Nothing but the name of a way to pay says no more than the sentence before it. */
const refundIn = (words: Words, { method, refund }: PaidBack): string[] =>
  refund === null ? [] : [`${words.form.paid({ method })}\n${refund}`];
