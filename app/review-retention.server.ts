import { db } from "./db.server";

/** Who sent something is asked for an hour, to stop floods, and for some weeks, so that nobody counts twice. */
const SENDERS_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** So long a merchant can take back having stopped an invitation. */
const STOPPED_ADDRESS_KEPT_MS = 60 * 60 * 1000;

/** Lets go of what reviews need for a time only: orders, and who sent what from where. */
export async function forgetBuyers(now: Date): Promise<void> {
  await forgetOrders(now);
  await forgetAddresses(new Date(now.getTime() - STOPPED_ADDRESS_KEPT_MS));
  await forgetSenders(new Date(now.getTime() - SENDERS_KEPT_MS));
  await db.senderHour.deleteMany({ where: { hour: { lt: new Date(now.getTime() - DAY_MS) } } });
}

/** With the mails about them. That a review is a verified purchase stays, and so does who wants no mail. */
async function forgetOrders(now: Date): Promise<void> {
  await db.$transaction([
    db.$executeRaw`
      DELETE FROM "OrderLine" l USING "Order" o
      WHERE o.shop = l.shop AND o.id = l."orderId" AND o."forgetAt" < ${now}`,
    db.$executeRaw`
      DELETE FROM "Invitation" i USING "Order" o
      WHERE o.shop = i.shop AND o.id = i."orderId" AND o."forgetAt" < ${now}`,
    db.$executeRaw`DELETE FROM "Order" WHERE "forgetAt" < ${now}`,
  ]);
}

async function forgetAddresses(oldest: Date): Promise<void> {
  await db.invitation.updateMany({
    where: { stoppedAt: { lt: oldest }, sealed: { not: null } },
    data: { sealed: null },
  });
}

async function forgetSenders(oldest: Date): Promise<void> {
  const nobody = { senderHash: null };
  const known = { senderHash: { not: null } };
  await db.review.updateMany({ where: { ...known, receivedAt: { lt: oldest } }, data: nobody });
  await db.productQuestion.updateMany({
    where: { ...known, askedAt: { lt: oldest } },
    data: nobody,
  });
  await db.productAnswer.updateMany({
    where: { ...known, writtenAt: { lt: oldest } },
    data: nobody,
  });
  await db.reviewReport.updateMany({ where: { ...known, at: { lt: oldest } }, data: nobody });
  await db.reviewReport.deleteMany({ where: { settledAt: { lt: oldest } } });
  // What they counted stays counted.
  await db.reviewVote.deleteMany({ where: { at: { lt: oldest } } });
}
