import type { Invitation, Order } from "@prisma/client";
import type { Tx } from "../../../db.server";
import { shopKey } from "../../shop-key.server";
import { openContact } from "../invitations/contact.server";
import { lockInvitation } from "../invitations/invitation-row.server";
import { addReview, once, type NewReview } from "../new-review.server";
import { lockOrder } from "../../orders/orders.server";
import type { Review } from "../review";
import { reviewSettings } from "../review-settings.server";
import { editReview, type Edit } from "./edit-review.server";
import { reasonsToHold } from "../intake/reasons-to-hold.server";

/** What a buyer answered about one product. */
export type Answer = Edit & { productId: string };

/**
 * Takes what the buyer of an order has written by the signed link: one review for each product, however often
 * and from how many places at once it is sent. The order makes it a verified purchase. What is there already is
 * edited. Null for a product that is not in the order, or whose review the shop has deleted.
 */
export async function writeReviews(
  tx: Tx,
  shop: string,
  invitationId: string,
  { answers, locale }: { answers: Answer[]; locale: string },
  now: Date,
): Promise<(Review | null)[]> {
  const found = await tx.invitation.findFirst({ where: { shop, id: invitationId } });
  // In the order in which Shopify's messages lock them, too.
  if (found) await lockOrder(tx, shop, found.orderId);
  const invitation = await lockInvitation(tx, shop, { id: invitationId });
  const order =
    invitation &&
    (await tx.order.findUnique({ where: { shop_id: { shop, id: invitation.orderId } } }));
  // What was called off was not bought.
  if (!invitation || !order || order.cancelledAt) return answers.map(() => null);

  const lines = await tx.orderLine.findMany({ where: { shop, orderId: order.id } });
  const bought = new Set(lines.map(({ productId }) => productId));
  const reviews: (Review | null)[] = [];
  for (const answer of answers) {
    const known = { invitation, order, locale };
    reviews.push(
      bought.has(answer.productId) ? await writeReview(tx, shop, known, answer, now) : null,
    );
  }
  if (reviews.some((review) => review !== null)) {
    await tx.invitation.update({
      where: { shop_id: { shop, id: invitationId } },
      // Nobody is reminded of what is done, so that nobody needs to be written to.
      data: {
        ...{ answeredAt: invitation.answeredAt ?? now, dueAt: null, sealed: null, claimedAt: null },
      },
    });
  }
  return reviews;
}

type Known = { invitation: Invitation; order: Order; locale: string };

async function writeReview(
  tx: Tx,
  shop: string,
  { invitation, order, locale }: Known,
  { productId, ...edit }: Answer,
  now: Date,
): Promise<Review | null> {
  const there = await tx.review.findUnique({
    where: { shop_orderId_productId: { shop, orderId: order.id, productId } },
    select: { id: true },
  });
  if (there) return editReview(tx, shop, there.id, edit, now);

  const { remove: _, ...written } = edit;
  const photos = once(written.photos);
  const judged = { ...written, photoCount: photos.length, origin: "invitation" } as const;
  const heldFor = await reasonsToHold(tx, shop, judged, null);
  const settings = await reviewSettings(shop, tx);
  const review: NewReview = {
    ...{ ...written, photos, productId, locale, heldFor, origin: "invitation" },
    ...{ orderId: order.id, customerId: order.customerId, senderHash: null },
    email: invitation.sealed ? openContact(invitation.sealed).email : null,
    addressHash: invitation.emailHash,
    experiencedAt: order.deliveredAt ?? order.fulfilledAt ?? order.orderedAt,
    incentive: settings.incentive,
  };
  return addReview(tx, shop, await shopKey(shop, tx), review, now);
}
