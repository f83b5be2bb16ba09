import { Frame, Notice } from "../../doors/frame";
import { WORDS } from "../words/in-each-language";
import type { ReceiptContent, ReceiptMail } from "./page";
import { receiptRows } from "../receipt-rows";
import { StatementRows } from "./statement-rows";
import { STYLE } from "./style";
import { WhatComesNext } from "./what-comes-next";

/** That a withdrawal came, when, and what it says; it stays, and can be printed (Directive 2011/83/EU, Art. 11a(4)). */
export function ReceiptPage({ content }: { content: ReceiptContent }) {
  const { locale, shop, address, stated, mail } = content;
  const { receipt } = WORDS[locale];
  return (
    <Frame locale={locale} title={receipt.title}>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      {/* Outside of the head, where nothing of ours comes, search engines read it too. */}
      <meta name="robots" content="noindex, nofollow" />
      <Notice>
        <p>{receipt.intro({ shop })}</p>
        {mail && <p>{mailWords(locale, mail)}</p>}
      </Notice>
      <StatementRows rows={receiptRows(content)} />
      {stated ? <WhatComesNext {...{ locale, next: stated.next }} /> : <p>{receipt.forgotten}</p>}
      <section>
        <p>{receipt.keep}</p>
        <p className="tillit-ask-code">
          <a href={address}>{address}</a>
        </p>
      </section>
    </Frame>
  );
}

const mailWords = (locale: ReceiptContent["locale"], mail: ReceiptMail) => {
  const words = WORDS[locale].receipt.mail;
  return mail.is === "sent" ? words.sent(mail) : words[mail.is];
};
