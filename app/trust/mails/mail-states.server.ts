import type { QueuedMail } from "@prisma/client";
import type { Tx } from "../../db.server";
import type { MailKind } from "./mail-kinds";

/** How far a mail is. None of the three times: it is on its way, and with a trouble it is tried again. */
export type MailState = Pick<
  QueuedMail,
  "sentAt" | "refusedAt" | "gaveUpAt" | "trouble" | "troubleAt"
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
  return new Map(
    rows.map(({ about, createdAt, sentAt, refusedAt, gaveUpAt, trouble, troubleAt }) => [
      about,
      { queuedAt: createdAt, sentAt, refusedAt, gaveUpAt, trouble, troubleAt },
    ]),
  );
}
