import { db } from "../../db.server";
import { log } from "../../log.server";
import { sendMail, MailTrouble } from "../../mail.server";
import { BrokenSeal, type UnknownKey } from "../../seal.server";
import { claimMail, releaseMail, type Claimed } from "./claim-mail.server";
import { isTriedLongEnough, nextTry, AN_HOUR_MS, withoutAddresses } from "./mail-pause";
import { messageId } from "./message-id.server";
import { emptyErased } from "./persons-mails.server";
import { post } from "./post.server";
import { mailOrWhyNot } from "./sealed-mail.server";

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
    const words = mailOrWhyNot(mail.sealed);
    if (words instanceof Error) return await noteUnreadable(words, { shop, id }, mail, now);
    const trouble = await post(send, {
      shop,
      ...words,
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

/** What was changed stays so; a key that is gone may be put back as long as the mail is tried. */
async function noteUnreadable(
  err: BrokenSeal | UnknownKey,
  { shop, id }: { shop: string; id: string },
  mail: Claimed,
  now: Date,
): Promise<void> {
  log.error({ shop, id, err }, "ALARM: a mail cannot be opened");
  const next = after(new MailTrouble("temporary", "what it says cannot be read"), mail, now);
  const given = err instanceof BrokenSeal ? { dueAt: null, gaveUpAt: now } : {};
  await note(shop, id, { ...next, ...given });
}

/** Nothing, where the mail was erased while it was on its way. */
const note = (shop: string, id: string, data: object) =>
  db.queuedMail.updateMany({ where: { shop, id, sealed: { not: null } }, data });
