import { withShopLock, type Tx } from "../../db.server";
import { log } from "../../log.server";
import type { DrawnMail } from "../mails/mail";
import { queueMail } from "../mails/outbox.server";
import { addresseeOf } from "./addressee.server";
import { inboxAddress } from "./inbox-address.server";
import { bareNotice, bareReceipt } from "./mails/bare-mail.server";
import { drawNoticeMail, drawReceiptMail } from "./mails/draw-mail.server";
import { bareOf, receiptOf, type Entered } from "./receipt.server";
import { recordStatement, type Submission } from "./record-statement.server";
import type { Statement } from "./statement";

/**
 * Writes a statement into the log and hands the receipt to the outbox, both or neither. Answers its id. Many at
 * once wait here one behind the other, without a connection each. A bug in drawing the mails is in nobody's way.
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
    ...(await drawn(entered, bareReceipt(bareOf(addressee, entered, locale)), async () =>
      drawReceiptMail(await receiptOf(tx, addressee, entered, locale), addressee.sender(locale)),
    )),
  };
  await queueMail(
    tx,
    shop,
    { name: `withdrawal-receipt:${id}`, kind: "withdrawal-receipt", about: id, mail: receipt },
    now,
  );
  if (!email) return;
  const theirs = addressee.language(null);
  const { flags } = entered.statement ?? { flags: [] };
  const inbox = inboxAddress(shop, id);
  const bare = bareNotice(bareOf(addressee, entered, theirs), flags, inbox);
  const notice = {
    ...{ to: email, from: { name }, replyTo: stated.email },
    ...(await drawn(entered, bare, async () => {
      const content = await receiptOf(tx, addressee, entered, theirs);
      return drawNoticeMail({ content, flags, sender: addressee.sender(theirs), inbox });
    })),
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

/** A mail, or its bare facts where it cannot be drawn. */
async function drawn(
  { shop, id }: Entered,
  bare: DrawnMail,
  draw: () => Promise<DrawnMail>,
): Promise<DrawnMail> {
  try {
    return await draw();
  } catch (err) {
    log.error({ shop, id, err }, "ALARM: a mail about a withdrawal cannot be drawn");
    return bare;
  }
}
