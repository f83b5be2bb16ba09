import { Prisma } from "@prisma/client";
import { db } from "../../db.server";
import { log } from "../../log.server";

/** A claim that was not renewed for so long was left behind by a process that was killed. */
export const CLAIM_MS = 40_000;
const RENEW_MS = 10_000;
/** Whoever could not renew for so long stops, before another begins. */
const CUT_OFF_MS = 25_000;

/** By the clock that all processes share: one whose own is wrong takes nothing out of another's hands. */
export const NOW_THERE = Prisma.sql`(now() AT TIME ZONE 'UTC')`;

/** Of a row with `claimedAt`: nobody has it in hand, or nobody who still lives. */
export const IS_FREE = Prisma.sql`("claimedAt" IS NULL
  OR "claimedAt" < ${NOW_THERE} - make_interval(secs => ${CLAIM_MS / 1000}))`;

const TABLES = {
  invitation: Prisma.sql`"Invitation"`,
  queuedMail: Prisma.sql`"QueuedMail"`,
};

export type Claim = { table: keyof typeof TABLES; shop: string; id: string; claimedAt: Date };

/**
 * Does the work for which a row was taken in hand, keeps the row in hand meanwhile, and then lets go of it for whoever
 * tries next. `lost` tells when it can be kept no longer: then another may begin.
 */
export async function whileClaimed<T>(
  claim: Claim,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  let held = claim;
  let renewedAt = performance.now();
  let renewing: Promise<void> | null = null;
  async function renew(): Promise<void> {
    const asked = performance.now();
    try {
      const claimedAt = await renewed(held);
      if (claimedAt === null) return lost.abort();
      held = { ...held, claimedAt };
      renewedAt = asked;
    } catch (err) {
      log.warn({ err, shop: held.shop, id: held.id }, "a mail in hand could not be kept there yet");
    }
  }
  const beat = setInterval(() => {
    if (performance.now() - renewedAt > CUT_OFF_MS) return lost.abort();
    renewing ??= renew().finally(() => (renewing = null));
  }, RENEW_MS);
  try {
    return await work(lost.signal);
  } finally {
    clearInterval(beat);
    await renewing;
    await release(held);
  }
}

/** Null: it is in another's hands, or its time is over. */
async function renewed({ table, shop, id, claimedAt }: Claim): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ claimedAt: Date }[]>`
    UPDATE ${TABLES[table]} SET "claimedAt" = ${NOW_THERE}
    WHERE shop = ${shop} AND id = ${id} AND "claimedAt" = ${claimedAt}
    RETURNING "claimedAt"`;
  return row?.claimedAt ?? null;
}

const release = ({ table, shop, id, claimedAt }: Claim) =>
  db.$executeRaw`
    UPDATE ${TABLES[table]} SET "claimedAt" = NULL
    WHERE shop = ${shop} AND id = ${id} AND "claimedAt" = ${claimedAt}`;
