import { adminFor } from "../../../admin-api/admin.server";
import { db } from "../../../db.server";
import { log } from "../../../log.server";
import { MailTrouble, sendMail } from "../../../mail.server";
import { withoutAddresses } from "../../mails/mail-pause";
import { messageId } from "../../mails/message-id.server";
import { addressOfAuthor } from "./author-address.server";
import { contentFor } from "./author-content.server";
import { whatStands } from "./author-event";
import { drawAuthorMail } from "./mails/draw-mail.server";
import type { World } from "./send-invitation.server";

const realWorld: World = { send: sendMail, connect: adminFor };

/**
 * Tells whoever wrote a review what happened to it, once, unless it was taken back meanwhile. Trouble that
 * passes is thrown, for the job to try again.
 */
export async function tellAuthor(
  shop: string,
  reviewId: string,
  eventId: string,
  now: Date,
  { send, connect }: World = realWorld,
): Promise<void> {
  const event = await db.reviewEvent.findUnique({
    where: { shop_reviewId_id: { shop, reviewId, id: eventId } },
  });
  const review = await db.review.findUnique({ where: { shop_id: { shop, id: reviewId } } });
  const about = event && review && !event.mailedAt && whatStands(event, review);
  if (!about) return;
  const address = await addressOfAuthor(review, connect);
  if (address === null) {
    log.info({ shop, reviewId }, "an author cannot be told: there is no address");
    return;
  }
  const content = await contentFor(review, about);
  try {
    await send({
      ...{ shop, to: address, from: { name: content.shop.name } },
      ...(content.replyTo && { replyTo: content.replyTo }),
      ...drawAuthorMail(content),
      messageId: messageId(`author-${eventId}`),
      headers: { "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    if (!(error instanceof MailTrouble) || error.kind === "temporary") throw error;
    log.info(
      { shop, reviewId, reason: withoutAddresses(error.message) },
      "a mail to an author was refused",
    );
    return;
  }
  await db.reviewEvent.updateMany({
    where: { shop, reviewId, id: eventId, mailedAt: null },
    data: { mailedAt: now },
  });
}
