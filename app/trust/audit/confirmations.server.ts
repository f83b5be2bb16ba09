import { db } from "../../db.server";
import type { AuditFacts } from "./facts";

/** When the newest confirmation of an order left, and when one last failed for good. */
export async function confirmationsOf(shop: string): Promise<AuditFacts["confirmations"]> {
  const { _max: last } = await db.queuedMail.aggregate({
    where: { shop, kind: "confirmation" },
    _max: { sentAt: true, refusedAt: true, gaveUpAt: true },
  });
  return {
    lastSent: last.sentAt,
    lastRefused: latest([last.refusedAt, last.gaveUpAt]),
  };
}

const latest = (times: (Date | null)[]): Date | null =>
  times.reduce((one, other) => (one && (!other || one > other) ? one : other), null);
