import type { Tx } from "../../../db.server";
import { enqueue } from "../../../jobs.server";
import { paragraphs } from "../../plain-text";
import { REPLY_MAX } from "../limits";
import { noteEvent } from "../review-changes.server";
import { canBeWrittenTo } from "./author-address.server";

/** What a merchant may write to an author alone; the messages of its schema are codes under `problems.`. */
export const PrivateReply = paragraphs(REPLY_MAX, "reply-missing");

/**
 * Writes to the author of a review, and to nobody else. False where nobody can be written to: an import brings no
 * consent to that, and whoever was erased is gone.
 */
export async function writeToAuthor(
  tx: Tx,
  shop: string,
  reviewId: string,
  text: string,
  now: Date,
): Promise<boolean> {
  const row = await tx.review.findUnique({ where: { shop_id: { shop, id: reviewId } } });
  if (!row || !canBeWrittenTo(row)) return false;
  const details = { text: PrivateReply.parse(text) };
  const stroke = { by: "merchant", what: "written-to", now, details } as const;
  const eventId = await noteEvent(tx, shop, reviewId, stroke);
  const job = { shop, reviewId, eventId };
  await enqueue(tx, "author-mail", job, { key: `${shop} ${eventId}` });
  return true;
}
