import { db } from "../../db.server";
import type { AuditFacts } from "./facts";

/** When the newest confirmation of an order left, and when one last failed for good. */
export async function confirmationsOf(shop: string): Promise<AuditFacts["confirmations"]> {
  const [sent, refused] = await Promise.all([
    db.queuedMail.findFirst({
      where: { shop, kind: "confirmation", sentAt: { not: null } },
      orderBy: { sentAt: "desc" },
      select: { sentAt: true },
    }),
    lastRefused(shop),
  ]);
  return { lastSent: sent?.sentAt ?? null, lastRefused: refused };
}

/** The mail server would not have it, it was tried for long enough, or it came back. Word for word as its index has it. */
async function lastRefused(shop: string): Promise<Date | null> {
  const [last] = await db.$queryRaw<{ at: Date }[]>`
    SELECT GREATEST("refusedAt", "gaveUpAt", "bouncedAt") AS at FROM "QueuedMail"
    WHERE shop = ${shop} AND kind = 'confirmation'
      AND ("refusedAt" IS NOT NULL OR "gaveUpAt" IS NOT NULL OR "bouncedAt" IS NOT NULL)
    ORDER BY GREATEST("refusedAt", "gaveUpAt", "bouncedAt") DESC LIMIT 1`;
  return last?.at ?? null;
}
