import { Button, Layout, Link, Paragraphs, Small } from "../../mails/layout";
import type { Sender } from "../../mails/mail";
import type { Flag } from "../limits";
import type { ReceiptContent } from "../pages/page";
import { WORDS } from "../words/in-each-language";
import { receiptRows } from "../receipt-rows";
import { StatementTable } from "./statement-table";

export type Notice = {
  content: ReceiptContent;
  flags: Flag[];
  sender: Sender;
  /** Where the merchant deals with it. */
  inbox: string;
};

/** Word to the merchant that a withdrawal came, and what there is to look at. */
export function NoticeMail({ notice }: { notice: Notice }) {
  const { content, flags, sender, inbox } = notice;
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
      <Button to={inbox}>{words.inbox}</Button>
      <p style={{ margin: "0 0 16px" }}>
        <Link to={address}>{words.open}</Link>
      </p>
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
