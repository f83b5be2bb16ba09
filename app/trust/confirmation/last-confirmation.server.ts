import { db } from "../../db.server";
import { openMail } from "../mails/sealed-mail.server";
import type { LastAnswer } from "./answers";

/** The newest confirmation as it was queued, if what it said is still kept, and of which order it is. */
export async function lastConfirmation(
  shop: string,
): Promise<{ order: string; mail: NonNullable<LastAnswer> } | null> {
  const row = await db.queuedMail.findFirst({
    where: { shop, kind: "confirmation", sealed: { not: null } },
    orderBy: { createdAt: "desc" },
  });
  if (!row?.sealed) return null;
  const { subject, html } = openMail(row.sealed);
  return { order: row.about, mail: { subject, html, queuedAt: row.createdAt.toISOString() } };
}
