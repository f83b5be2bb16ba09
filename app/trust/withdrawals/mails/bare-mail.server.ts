import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Locale } from "../../locale";
import type { DrawnMail } from "../../mails/mail";
import type { Flag } from "../limits";
import { receiptRows } from "../receipt-rows";
import { rowsOf } from "../rows";
import type { Statement } from "../statement";
import { WORDS } from "../words/in-each-language";

/** What is known of a withdrawal without looking anything up. */
export type Bare = {
  locale: Locale;
  shop: string;
  /** Of the receipt. */
  address: string;
  number: number;
  hash: string;
  submittedAt: Date;
  statement: Statement | null;
};

/**
 * The receipt in its barest form, for when a bug is in the way of the other: what was stated, and when, which is all
 * that the law asks of it (Directive 2011/83/EU, Art. 11a(4)).
 */
export function bareReceipt(bare: Bare): DrawnMail {
  const { locale, shop, address } = bare;
  const { mail } = WORDS[locale];
  const parts = [mail.intro({ shop }), ...facts(bare), `${mail.open}:\n${address}`];
  return { subject: mail.subject({ shop }), ...written(parts, locale) };
}

/** The same for word to the merchant. */
export function bareNotice(bare: Bare, flags: Flag[], inbox: string): DrawnMail {
  const { locale, shop, address, number } = bare;
  const { notice } = WORDS[locale];
  const said = [notice.intro({ shop }), ...flags.map((flag) => notice.flags[flag]), notice.told];
  const links = [`${notice.inbox}:\n${inbox}`, `${notice.open}:\n${address}`];
  return {
    subject: notice.subject({ number }),
    ...written([...said, ...facts(bare), ...links], locale),
  };
}

function facts({ locale, submittedAt, statement, number, hash }: Bare): string[] {
  const stated = statement && { rows: rowsOf(statement.stated, locale) };
  const receivedAt = submittedAt.toISOString();
  return receiptRows({ locale, receivedAt, stated, number, hash }).map(
    ({ label, text }) => `${label}:\n${text.replace(/^/gm, "  ")}`,
  );
}

function written(parts: string[], lang: Locale): Pick<DrawnMail, "html" | "text"> {
  const text = `${parts.join("\n\n")}\n`;
  const style = { whiteSpace: "pre-wrap", font: "inherit" };
  return { text, html: renderToStaticMarkup(createElement("pre", { lang, style }, text)) };
}
