import { Prisma } from "@prisma/client";
import { db } from "../../db.server";
import { ALL_PRODUCTS, tallyOfProduct } from "../reviews/tallies.server";
import { averageOf, countIn } from "../reviews/tally";
import { COUNTED_MAX, type HomeNumbers } from "./numbers";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Longer ago, nobody expects a reply to a review any more. */
const REPLIED_DAYS = 90;
const MAILED_DAYS = 30;

/**
 * What has come in. Reviews are counted as they change; all else is read from an index that holds only what is
 * counted, and no further than `COUNTED_MAX`: a large shop costs no more than a small one.
 */
export async function homeNumbers(
  shop: string,
  now: Date,
  overdue: number | null,
): Promise<HomeNumbers> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const [tally, replies, invitations, open, waiting, sent, inTrouble] = await Promise.all([
    tallyOfProduct(shop, ALL_PRODUCTS),
    repliesSince(shop, ago(REPLIED_DAYS)),
    invitationsSince(shop, ago(MAILED_DAYS)),
    counted(Prisma.sql`FROM "Withdrawal" WHERE shop = ${shop} AND "closedAt" IS NULL`),
    counted(Prisma.sql`FROM "CancellationRequest" WHERE shop = ${shop}
      AND "cancelledAt" IS NULL AND ("decision" IS NULL OR "decision" = 'confirmed')`),
    counted(Prisma.sql`FROM "QueuedMail" WHERE shop = ${shop} AND kind = 'confirmation'
      AND "sentAt" IS NOT NULL AND "sentAt" >= ${ago(MAILED_DAYS)}`),
    counted(Prisma.sql`FROM "QueuedMail" WHERE shop = ${shop} AND kind = 'confirmation'
      AND ("refusedAt" IS NOT NULL OR "gaveUpAt" IS NOT NULL OR "bouncedAt" IS NOT NULL)
      AND GREATEST("refusedAt", "gaveUpAt", "bouncedAt") >= ${ago(MAILED_DAYS)}`),
  ]);
  return {
    ...{ stars: tally.stars, reviews: countIn(tally), average: averageOf(tally) },
    ...{ replies, invitations },
    withdrawals: { open, overdue: overdue ?? 0 },
    cancellations: { waiting },
    confirmations: { sent, inTrouble },
  };
}

async function counted(rows: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM (SELECT ${rows} LIMIT ${COUNTED_MAX}) AS counted`;
  return row?.count ?? 0;
}

/** Those that came with a file were another platform's to answer. Word for word as both indexes have it. */
async function repliesSince(shop: string, since: Date): Promise<HomeNumbers["replies"]> {
  const own = Prisma.sql`shop = ${shop} AND "importId" IS NULL AND "shownAt" IS NOT NULL
    AND "deletedAt" IS NULL AND "writtenAt" >= ${since}`;
  // Without it a database that expects to find many at once would read the whole table.
  const newest = Prisma.sql`ORDER BY "writtenAt" DESC`;
  const [given, owed] = await Promise.all([
    counted(Prisma.sql`FROM "Review" WHERE ${own} AND "reply" IS NOT NULL ${newest}`),
    counted(Prisma.sql`FROM "Review" WHERE ${own} AND "reply" IS NULL ${newest}`),
  ]);
  return { of: given + owed, given };
}

async function invitationsSince(shop: string, since: Date): Promise<HomeNumbers["invitations"]> {
  const [row] = await db.$queryRaw<{ sent: number; answered: number }[]>`
    SELECT count(*)::int AS sent, count("answeredAt")::int AS answered FROM (
      SELECT "answeredAt" FROM "Invitation"
      WHERE shop = ${shop} AND "sentAt" IS NOT NULL AND "sentAt" >= ${since}
      ORDER BY "sentAt" DESC LIMIT ${COUNTED_MAX}) AS counted`;
  return row ?? { sent: 0, answered: 0 };
}
