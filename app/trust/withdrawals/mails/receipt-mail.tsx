import { Button, Heading, Layout, Paragraphs, Small } from "../../mails/layout";
import type { Sender } from "../../mails/mail";
import type { ReceiptContent } from "../pages/page";
import { sentencesOf } from "../sentences";
import { WORDS } from "../words/in-each-language";
import { receiptRows } from "../receipt-rows";
import { StatementTable } from "./statement-table";

type Props = { content: ReceiptContent; sender: Sender };

/** The receipt on a durable medium: Directive 2011/83/EU, Art. 11a(4). */
export function ReceiptMail({ content, sender }: Props) {
  const { locale, shop, address, stated } = content;
  const { mail, next } = WORDS[locale];
  return (
    <Layout
      locale={locale}
      title={mail.subject({ shop })}
      shop={sender}
      foot={<Small>{mail.why({ shop })}</Small>}
    >
      <Paragraphs text={mail.intro({ shop })} />
      <StatementTable rows={receiptRows(content)} />
      {stated && <Heading>{next.title}</Heading>}
      {stated &&
        sentencesOf(stated.next, locale).map((sentence) => (
          <Paragraphs key={sentence} text={sentence} />
        ))}
      <Button to={address}>{mail.open}</Button>
    </Layout>
  );
}
