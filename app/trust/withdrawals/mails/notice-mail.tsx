import { Button, Layout, Paragraphs, Small } from "../../mails/layout";
import type { Sender } from "../../mails/mail";
import type { Flag } from "../limits";
import type { ReceiptContent } from "../pages/page";
import { WORDS } from "../words/in-each-language";
import { receiptRows } from "../receipt-rows";
import { StatementTable } from "./statement-table";

type Props = { content: ReceiptContent; flags: Flag[]; sender: Sender };

/** Word to the merchant that a withdrawal came, and what there is to look at. */
export function NoticeMail({ content, flags, sender }: Props) {
  const { locale, number, address } = content;
  const words = WORDS[locale].notice;
  return (
    <Layout
      locale={locale}
      title={words.subject({ number })}
      shop={sender}
      foot={<Small>{words.why}</Small>}
    >
      {noticeSentences(content, flags).map((sentence) => (
        <Paragraphs key={sentence} text={sentence} />
      ))}
      <StatementTable rows={receiptRows(content)} />
      <Button to={address}>{words.open}</Button>
    </Layout>
  );
}

export function noticeSentences({ locale, shop, stated }: ReceiptContent, flags: Flag[]): string[] {
  const words = WORDS[locale].notice;
  const promised = stated?.next.promised;
  return [
    words.intro({ shop }),
    ...flags.map((flag) => words.flags[flag]),
    words.told,
    ...(promised ? [words.refund({ day: promised.refundBy })] : []),
  ];
}
