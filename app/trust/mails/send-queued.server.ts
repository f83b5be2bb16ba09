import { db } from "../../db.server";
import { sendMail, type MailTrouble } from "../../mail.server";
import { claimMail, releaseMail, type Claimed } from "./claim-mail.server";
import { isTriedLongEnough, nextTry, AN_HOUR_MS, withoutAddresses } from "./mail-pause";
import { messageId } from "./message-id.server";
import { emptyErased } from "./persons-mails.server";
import { post } from "./post.server";
import { openMail } from "./sealed-mail.server";

/**
 * Sends a queued mail, if it is due. Killed between sending and noting, it is sent again under the same Message-ID,
 * by which mail programs show it once.
 */
export async function sendQueued(
  shop: string,
  id: string,
  now: Date,
  send = sendMail,
): Promise<void> {
  const mail = await claimMail(shop, id, now);
  if (!mail) return;
  try {
    const trouble = await post(send, {
      shop,
      ...openMail(mail.sealed),
      messageId: messageId(`${mail.kind}-${id}${mail.again > 0 ? `-${mail.again}` : ""}`),
      // Nobody's holiday message is wanted: RFC 3834.
      headers: { "Auto-Submitted": "auto-generated" },
    });
    await note(shop, id, trouble ? after(trouble, mail, now) : { ...SENT, sentAt: now });
    await emptyErased({ shop, id });
  } finally {
    await releaseMail(shop, id, now);
  }
}

const SENT = { dueAt: null, trouble: null, troubleAt: null };

function after(trouble: MailTrouble, { wantedAt, tries }: Claimed, now: Date) {
  const said = { trouble: withoutAddresses(trouble.message), troubleAt: now };
  if (trouble.kind === "refused") return { ...said, dueAt: null, refusedAt: now };
  if (isTriedLongEnough(wantedAt, tries, now)) return { ...said, dueAt: null, gaveUpAt: now };
  return { ...said, dueAt: nextTry(wantedAt, now, AN_HOUR_MS) };
}

/** Nothing, where the mail was erased while it was on its way. */
const note = (shop: string, id: string, data: object) =>
  db.queuedMail.updateMany({ where: { shop, id, sealed: { not: null } }, data });
