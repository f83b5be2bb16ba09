import { createElement } from "react";
import { document, paragraphs, signature } from "../../mails/drawn.server";
import type { DrawnMail, Sender } from "../../mails/mail";
import type { ReceiptContent } from "../pages/page";
import { sentencesOf } from "../sentences";
import { WORDS } from "../words/in-each-language";
import { NoticeMail, noticeSentences, type Notice } from "./notice-mail";
import { ReceiptMail } from "./receipt-mail";
import { receiptRows } from "../receipt-rows";

/** What was typed begins behind two blanks: no line of it looks like one of ours. */
const table = (content: ReceiptContent) =>
  receiptRows(content)
    .map(({ label, text }) => `${label}:\n${text.replace(/^/gm, "  ")}`)
    .join("\n");

export function drawReceiptMail(content: ReceiptContent, sender: Sender): DrawnMail {
  const { locale, shop, address, stated } = content;
  const { mail, next } = WORDS[locale];
  return {
    subject: mail.subject({ shop }),
    html: document(createElement(ReceiptMail, { content, sender })),
    text: paragraphs([
      mail.intro({ shop }),
      table(content),
      ...(stated ? [`${next.title}:`, ...sentencesOf(stated.next, locale)] : []),
      `${mail.open}:\n${address}`,
      mail.why({ shop }),
      signature(sender),
    ]),
  };
}

export function drawNoticeMail(notice: Notice): DrawnMail {
  const { content, flags, sender, inbox } = notice;
  const { locale, number, address } = content;
  const words = WORDS[locale].notice;
  return {
    subject: words.subject({ number }),
    html: document(createElement(NoticeMail, { notice })),
    text: paragraphs([
      ...noticeSentences(content, flags),
      table(content),
      `${words.inbox}:\n${inbox}`,
      `${words.open}:\n${address}`,
      words.why,
      signature(sender),
    ]),
  };
}
