import { withShopLock, type Tx } from "../../db.server";
import { queueMail } from "../mails/outbox.server";
import { addresseeOf } from "./addressee.server";
import { inboxAddress } from "./inbox-address.server";
import { drawNoticeMail, drawReceiptMail } from "./mails/draw-mail.server";
import { receiptOf, type Entered } from "./receipt.server";
import { recordStatement, type Submission } from "./record-statement.server";
import type { Statement } from "./statement";

/**
 * Writes a statement into the log and hands the receipt to the outbox, both or neither. Answers its id. Many at
 * once wait here one behind the other, without a connection each.
 */
export const declare = (shop: string, submission: Submission, now: Date): Promise<string> =>
  withShopLock(shop, "withdrawals", async (tx) => {
    const { id, number, hash, statement } = await recordStatement(tx, shop, submission, now);
    if (statement) {
      await queueLetters(tx, statement, { shop, id, number, hash, submittedAt: now, statement });
    }
    return id;
  });

/** The receipt to the buyer, and word to the merchant where it is known where to. */
async function queueLetters(
  tx: Tx,
  { shop, id, stated, locale: tag }: Statement,
  entered: Entered,
): Promise<void> {
  const addressee = await addresseeOf(shop, tx);
  const { name, email } = addressee;
  const now = entered.submittedAt;
  const locale = addressee.language(tag);
  const receipt = {
    to: stated.email,
    toName: stated.name,
    from: { name },
    ...(email && { replyTo: email }),
    ...drawReceiptMail(await receiptOf(tx, addressee, entered, locale), addressee.sender(locale)),
  };
  await queueMail(
    tx,
    shop,
    { name: `withdrawal-receipt:${id}`, kind: "withdrawal-receipt", about: id, mail: receipt },
    now,
  );
  if (!email) return;
  const theirs = addressee.language(null);
  const content = await receiptOf(tx, addressee, entered, theirs);
  const { flags } = entered.statement ?? { flags: [] };
  const notice = {
    ...{ to: email, from: { name }, replyTo: stated.email },
    ...drawNoticeMail({
      content,
      flags,
      sender: addressee.sender(theirs),
      inbox: inboxAddress(shop, id),
    }),
  };
  await queueMail(
    tx,
    shop,
    {
      ...{ name: `withdrawal-notice:${id}`, kind: "withdrawal-notice", about: id },
      ...{ mail: notice, buyer: stated.email },
    },
    now,
  );
}
