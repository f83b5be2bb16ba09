import type { QueuedMail } from "@prisma/client";
import type { Tx } from "../../db.server";
import type { MailKind } from "./mail-kinds";

/**
 * How far a mail is. None of the four times: it is on its way, and with a trouble it is tried again. What came back
 * was sent before.
 */
export type MailState = Pick<
  QueuedMail,
  "sentAt" | "refusedAt" | "gaveUpAt" | "bouncedAt" | "trouble" | "troubleAt"
> & { queuedAt: Date };

/** Of one kind, the latest mail about each of these records. */
export async function mailStates(
  tx: Tx,
  shop: string,
  kind: MailKind,
  abouts: string[],
): Promise<Map<string, MailState>> {
  const rows = await tx.queuedMail.findMany({
    where: { shop, kind, about: { in: abouts } },
    orderBy: { createdAt: "asc" },
    omit: { sealed: true },
  });
  return new Map(rows.map((row) => [row.about, stateOf(row)]));
}

/** That it went before it was asked for again says nothing of how far it is now. */
function stateOf({ createdAt, wantedAt, sentAt, ...row }: Omit<QueuedMail, "sealed">): MailState {
  const { refusedAt, gaveUpAt, bouncedAt, trouble, troubleAt } = row;
  return {
    ...{ queuedAt: createdAt, sentAt: sentAt && sentAt >= wantedAt ? sentAt : null },
    ...{ refusedAt, gaveUpAt, bouncedAt, trouble, troubleAt },
  };
}
