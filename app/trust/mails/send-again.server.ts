import type { Tx } from "../../db.server";
import { newBounceToken } from "./bounces/bounce-token.server";
import { requestMail } from "./outbox.server";

/** `on-its-way`: it is being tried anyway. `gone`: there is none of that name, or what it said was deleted. */
export type SentAgain = "queued" | "on-its-way" | "gone";

/**
 * Has a mail sent again as it was: one that was refused, given up or came back, or that its reader has lost. It gets
 * a Message-ID of its own, for a mailbox that has the first one would drop it, and comes back to another address.
 */
export async function sendAgain(tx: Tx, shop: string, name: string, now: Date): Promise<SentAgain> {
  const [row] = await tx.queuedMail.updateManyAndReturn({
    where: { shop, name, dueAt: null, sealed: { not: null } },
    data: {
      ...{ again: { increment: 1 }, wantedAt: now, dueAt: now, claimedAt: null, tries: 0 },
      ...{ refusedAt: null, gaveUpAt: null, trouble: null, troubleAt: null },
      ...{ bouncedAt: null, bounceToken: newBounceToken() },
    },
    select: { id: true },
  });
  if (row) {
    await requestMail(tx, shop, row.id);
    return "queued";
  }
  const waiting = await tx.queuedMail.count({ where: { shop, name, dueAt: { not: null } } });
  return waiting > 0 ? "on-its-way" : "gone";
}
