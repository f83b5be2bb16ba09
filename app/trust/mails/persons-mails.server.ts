import type { Prisma } from "@prisma/client";
import { db, type Tx } from "../../db.server";
import type { AddressedMail } from "./addressed-mail";
import type { MailKind } from "./mail-kinds";
import { mailOrWhyNot } from "./sealed-mail.server";

/**
 * The receipt of a withdrawal, which the buyer must get (Directive 2011/83/EU, Art. 11a(4)), and word to the merchant,
 * who must act on it: for these an erasure waits (GDPR, Art. 17(3)(b) and (e)).
 */
const OWED: MailKind[] = ["withdrawal-receipt", "withdrawal-notice"];

/** To whom a mail may be, or about whom: known by address, or by orders. */
type Person = { emailHash: string | null; orderIds: string[] };

const theirs = (shop: string, { emailHash, orderIds }: Person): Prisma.QueuedMailWhereInput => ({
  shop,
  OR: [{ about: { in: orderIds } }, ...(emailHash === null ? [] : [{ emailHash }])],
});

/** The mails to or about somebody, the oldest first; `mail` is null where it was emptied, or cannot be opened. */
export async function mailsOf(tx: Tx, shop: string, person: Person) {
  const rows = await tx.queuedMail.findMany({
    where: theirs(shop, person),
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ sealed, ...row }) => ({ ...row, mail: sealed && readable(sealed) }));
}

function readable(sealed: Uint8Array): AddressedMail | null {
  const mail = mailOrWhyNot(sealed);
  return mail instanceof Error ? null : mail;
}

/**
 * What has not gone never goes, but for what the law or the log owes: that goes, and says nothing any more then. That
 * something went, and when, stays, but not to whom nor what it said.
 */
export async function eraseMails(tx: Tx, shop: string, person: Person): Promise<void> {
  const where = theirs(shop, person);
  const waiting = { kind: { in: OWED }, sentAt: null, dueAt: { not: null } };
  // Without the address it was erased: `emptyErased` sees by that what is to be emptied once it has gone.
  const owed = await tx.queuedMail.updateManyAndReturn({
    where: { ...where, ...waiting },
    data: { emailHash: null },
    select: { id: true },
  });
  const erased = { ...where, id: { notIn: owed.map(({ id }) => id) } };
  await tx.queuedMail.deleteMany({ where: { ...erased, sentAt: null } });
  await tx.queuedMail.updateMany({
    where: erased,
    data: { sealed: null, emailHash: null, dueAt: null },
  });
}

/** Empties what went, or was given up, although it was erased meanwhile. */
export async function emptyErased(only: { shop: string; id: string } | null): Promise<void> {
  await db.queuedMail.updateMany({
    where: { ...only, emailHash: null, dueAt: null, sealed: { not: null } },
    data: { sealed: null },
  });
}
