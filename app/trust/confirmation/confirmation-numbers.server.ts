import { db } from "../../db.server";
import { NOT_CONFIRMED, type NotConfirmed } from "./not-confirmed";

export type ConfirmationNumbers = {
  sent: number;
  waiting: number;
  refused: number;
  /** Those that were not written, by why. */
  unconfirmed: { why: NotConfirmed; count: number }[];
  lastSentAt: Date | null;
  lastRefusal: { at: Date; said: string } | null;
};

/** What became of the confirmations of orders since a day, and of the last ones of all. */
export async function confirmationNumbers(shop: string, since: Date): Promise<ConfirmationNumbers> {
  const all = { shop, kind: "confirmation" };
  const recent = { ...all, createdAt: { gte: since } };
  const happened = { not: null };
  const failed = {
    OR: [{ refusedAt: happened }, { gaveUpAt: happened }, { bouncedAt: happened }],
  };
  const [sent, unwritten, queued, refused, reasons, last, trouble] = await Promise.all([
    db.queuedMail.count({ where: { ...recent, sentAt: happened, dueAt: null, NOT: failed } }),
    db.confirmationToWrite.count({ where: { shop, toldAt: { gte: since } } }),
    db.queuedMail.count({ where: { ...recent, dueAt: happened } }),
    db.queuedMail.count({ where: { ...recent, ...failed } }),
    db.order.groupBy({
      by: ["unconfirmed"],
      where: { shop, orderedAt: { gte: since }, unconfirmed: { not: null } },
      _count: { id: true },
    }),
    db.queuedMail.aggregate({ where: all, _max: { sentAt: true } }),
    db.queuedMail.findFirst({
      where: { ...all, ...failed, troubleAt: { not: null } },
      orderBy: { troubleAt: "desc" },
      select: { trouble: true, troubleAt: true },
    }),
  ]);
  const countOf = (why: NotConfirmed) =>
    reasons.find(({ unconfirmed }) => unconfirmed === why)?._count.id ?? 0;
  return {
    ...{ sent, waiting: unwritten + queued, refused, lastSentAt: last._max.sentAt },
    unconfirmed: NOT_CONFIRMED.map((why) => ({ why, count: countOf(why) })).filter(
      ({ count }) => count > 0,
    ),
    lastRefusal: trouble?.troubleAt ? { at: trouble.troubleAt, said: trouble.trouble ?? "" } : null,
  };
}
