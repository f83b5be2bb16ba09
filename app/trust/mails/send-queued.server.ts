import type { Prisma } from "@prisma/client";
import { db } from "../../db.server";
import { env } from "../../env.server";
import { log } from "../../log.server";
import { sendMail, MailTrouble } from "../../mail.server";
import { mails } from "../../metrics.server";
import { BrokenSeal, type UnknownKey } from "../../seal.server";
import { bounceAddress } from "./bounces/bounce-address";
import { claimMail, type Claimed } from "./claim-mail.server";
import { whileClaimed } from "./claim.server";
import {
  AN_HOUR_MS,
  isTriedLongEnough,
  nextTry,
  whenServerMayBeBack,
  withoutAddresses,
} from "./mail-pause";
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
  const { claimedAt } = mail;
  await whileClaimed({ table: "queuedMail", shop, id, claimedAt }, async (lost) => {
    const words = mailOrWhyNot(mail.sealed);
    if (words instanceof Error) return noteUnreadable(words, { shop, id }, mail, now);
    const letter = {
      shop,
      ...words,
      messageId: messageId(`${mail.kind}-${id}${mail.again > 0 ? `-${mail.again}` : ""}`),
      ...returnTo(mail),
      // Nobody's holiday message is wanted: RFC 3834.
      headers: { "Auto-Submitted": "auto-generated" },
    };
    const trouble = await post(send, letter, lost);
    // How it went is for whoever has it in hand now to say.
    if (trouble && lost.aborted) return;
    if (trouble) await noteTrouble({ shop, id }, after(trouble, mail, now));
    else await noteSent(shop, id, mail, now);
    await emptyErased({ shop, id });
  });
}

/** With nowhere to come back to, it comes back to nobody who reads it. */
const returnTo = ({ bounceToken }: Claimed) =>
  env.BOUNCE_DOMAIN && bounceToken
    ? { returnTo: bounceAddress(bounceToken, env.BOUNCE_DOMAIN) }
    : {};

type Next = {
  trouble: string;
  troubleAt: Date;
  dueAt: Date | null;
  gaveUpAt?: Date;
  refusedAt?: Date;
};

function after(trouble: MailTrouble, { wantedAt, tries }: Claimed, now: Date): Next {
  const said = { trouble: withoutAddresses(trouble.message), troubleAt: now };
  if (trouble.kind === "refused") return { ...said, dueAt: null, refusedAt: now };
  if (isTriedLongEnough(wantedAt, tries, now)) return { ...said, dueAt: null, gaveUpAt: now };
  // Once: what broke off may have been taken, and comes a second time then, under its Message-ID.
  const mayBeBack = trouble.isServersOwn || (trouble.isBrokenOff && tries === 1);
  if (mayBeBack) return { ...said, dueAt: whenServerMayBeBack(now) };
  return { ...said, dueAt: nextTry(wantedAt, now, AN_HOUR_MS) };
}

/** It may have come back before that it went is noted: then why it did stays. */
async function noteSent(shop: string, id: string, { wantedAt }: Claimed, now: Date): Promise<void> {
  // The process that queued it may have a clock that runs ahead of ours.
  const sent = { dueAt: null, sentAt: wantedAt > now ? wantedAt : now };
  await note(shop, id, { ...sent, trouble: null, troubleAt: null }, { bouncedAt: null });
  await note(shop, id, sent, { bouncedAt: { not: null } });
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
  await noteTrouble({ shop, id }, { ...next, ...given });
}

/** Nobody tries again by itself what is given up. */
async function noteTrouble({ shop, id }: { shop: string; id: string }, data: Next): Promise<void> {
  await note(shop, id, data);
  if (!data.gaveUpAt) return;
  mails.inc({ outcome: "given-up" });
  log.error({ shop, id, reason: data.trouble }, "ALARM: a mail is given up");
}

/** Nothing, where the mail was erased while it was on its way. */
const note = (shop: string, id: string, data: object, only: Prisma.QueuedMailWhereInput = {}) =>
  db.queuedMail.updateMany({ where: { ...only, shop, id, sealed: { not: null } }, data });
