import type { Prisma } from "@prisma/client";
import type { Tx } from "../../db.server";
import { openMail } from "./sealed-mail.server";

/** To whom a mail may be, or about whom: known by address, or by orders. */
type Person = { emailHash: string | null; orderIds: string[] };

const theirs = (shop: string, { emailHash, orderIds }: Person): Prisma.QueuedMailWhereInput => ({
  shop,
  OR: [{ about: { in: orderIds } }, ...(emailHash === null ? [] : [{ emailHash }])],
});

/** The mails to or about somebody, the oldest first; `mail` is null where it was emptied. */
export async function mailsOf(tx: Tx, shop: string, person: Person) {
  const rows = await tx.queuedMail.findMany({
    where: theirs(shop, person),
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ sealed, ...row }) => ({ ...row, mail: sealed && openMail(sealed) }));
}

/** What has not gone never goes. That something else went, and when, stays, but not to whom nor what it said. */
export async function eraseMails(tx: Tx, shop: string, person: Person): Promise<void> {
  const where = theirs(shop, person);
  await tx.queuedMail.deleteMany({ where: { ...where, sentAt: null } });
  await tx.queuedMail.updateMany({
    where,
    data: { sealed: null, emailHash: null, dueAt: null },
  });
}
