import { db, type Tx } from "../../db.server";
import type { Locale } from "../locale";
import { mailStanding } from "../mails/mail-standing";
import { mailStates, type MailState } from "../mails/mail-states.server";
import { proxyAddress } from "../proxy-address";
import { addresseeOf, type Addressee } from "./addressee.server";
import type { Bare } from "./mails/bare-mail.server";
import { momentIn } from "./moment";
import type { ReceiptContent, ReceiptMail } from "./pages/page";
import { rowsOf } from "./rows";
import type { Statement } from "./statement";
import { statementOf } from "./stored-withdrawals.server";
import { whatNext } from "./what-next.server";

/** An entry of the log; its statement is null once its time to be kept is over. */
export type Entered = {
  shop: string;
  id: string;
  number: number;
  hash: string;
  submittedAt: Date;
  statement: Statement | null;
};

/** As `unguessableId` makes them. */
const isId = (text: string) => /^[\w-]{32}$/.test(text);

/** The receipt at an address that nobody can guess; null where there is none. */
export async function receiptAt(
  shop: string,
  id: string,
  lang: string | null,
): Promise<ReceiptContent | null> {
  const row = isId(id)
    ? await db.withdrawal.findUnique({ where: { shop_id: { shop, id } } })
    : null;
  if (!row) return null;
  const addressee = await addresseeOf(shop);
  const statement = statementOf(row);
  const locale = addressee.language(lang ?? statement?.locale ?? null);
  const receipt = await receiptOf(db, addressee, { ...row, statement }, locale);
  const state = (await mailStates(db, shop, "withdrawal-receipt", [id])).get(id);
  return { ...receipt, mail: state ? mailOf(state, addressee, locale) : null };
}

/** As the page shows it and the mail says it. */
export async function receiptOf(
  tx: Tx,
  addressee: Addressee,
  { id, number, hash, submittedAt, statement }: Entered,
  locale: Locale,
): Promise<ReceiptContent> {
  const { name, url, timeZone } = addressee;
  return {
    ...{ locale, shop: name, number, hash, mail: null },
    address: proxyAddress({ primaryDomain: { url } }, "withdrawal", { id, lang: locale }),
    receivedAt: momentIn(locale, timeZone, submittedAt),
    stated: statement && {
      rows: rowsOf(statement.stated, locale),
      next: await whatNext(tx, addressee, statement, locale),
    },
  };
}

/** What of it needs no look at anything else. */
export const bareOf = (
  { name, url }: Pick<Addressee, "name" | "url">,
  { id, number, hash, submittedAt, statement }: Entered,
  locale: Locale,
): Bare => ({
  ...{ locale, shop: name, number, hash, submittedAt, statement },
  address: proxyAddress({ primaryDomain: { url } }, "withdrawal", { id, lang: locale }),
});

function mailOf(mail: MailState, { timeZone }: Addressee, locale: Locale): ReceiptMail {
  const { state, at } = mailStanding(mail);
  switch (state) {
    case "sent":
      return { is: "sent", time: momentIn(locale, timeZone, at) };
    // It was a mail server that would not take it, only later.
    case "bounced":
    case "refused":
      return { is: "refused" };
    case "given-up":
      return { is: "unsent" };
    case "waiting":
      return { is: mail.troubleAt ? "waiting" : "underWay" };
  }
}
