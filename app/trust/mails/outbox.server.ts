import { randomUUID } from "node:crypto";
import type { Tx } from "../../db.server";
import { enqueue } from "../../jobs.server";
import { emailHash, shopKey } from "../shop-key.server";
import type { AddressedMail } from "./addressed-mail";
import { newBounceToken } from "./bounces/bounce-token.server";
import type { MailKind } from "./mail-kinds";
import { sealMail } from "./sealed-mail.server";

export type ToQueue = {
  /** Which mail it is: `confirmation:5001`. */
  name: string;
  kind: MailKind;
  /** The id of the record that it is about. */
  about: string;
  mail: AddressedMail;
  /** The address of the buyer whom it is about, where it is not to the buyer. */
  buyer?: string;
};

/**
 * That a mail went out shows that the buyer was told, for as long as claims from a contract are usually looked
 * into: the three years of § 195 BGB, and the rest of the year.
 */
const KEPT_MS = 4 * 366 * 24 * 60 * 60 * 1000;

/**
 * Has a mail sent as soon as `tx` commits, and only if it does. Of one name a shop has one mail: whatever is queued
 * under it again is dropped.
 */
export async function queueMail(
  tx: Tx,
  shop: string,
  { name, kind, about, mail, buyer = mail.to }: ToQueue,
  now: Date,
): Promise<void> {
  const id = randomUUID();
  const row = {
    ...{ shop, id, name, kind, about, sealed: sealMail(mail) },
    ...{ createdAt: now, wantedAt: now, dueAt: now, bounceToken: newBounceToken() },
    emailHash: emailHash(await shopKey(shop, tx), buyer),
    forgetAt: new Date(now.getTime() + KEPT_MS),
  };
  const { count } = await tx.queuedMail.createMany({ data: [row], skipDuplicates: true });
  if (count === 1) await requestMail(tx, shop, id);
}

/** One job for each mail, waiting or running. */
export const requestMail = (tx: Tx | null, shop: string, id: string): Promise<void> =>
  enqueue(tx, "mail", { shop, id }, { key: `${shop} ${id}` });
