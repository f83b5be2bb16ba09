import type { Tx } from "../../../db.server";
import { lockShop } from "../../../db.server";
import { emailHash, shopKey, type ShopKey } from "../../shop-key.server";
import { editReview, type Edit } from "../authors/edit-review.server";
import { bodyHash } from "../body-hash.server";
import { reasonsToHold, type Sent } from "../intake/reasons-to-hold.server";
import { matchOrder } from "../../orders/matching.server";
import { addReview, once, type NewReview } from "../new-review.server";
import { lockOrder } from "../../orders/orders.server";
import type { Review } from "../review";
import { reviewSettings } from "../review-settings.server";
import { reviewFrom } from "../stored-review.server";

/** What somebody has written on the storefront, and how it came. */
export type Submission = Omit<Edit, "remove"> & {
  productId: string;
  /** Empty: not said. */
  email: string;
  /** As it was typed; empty: not said. */
  orderNumber: string;
  experiencedAt: Date | null;
  locale: string;
  customerId: string | null;
  senderHash: string;
  sent: Sent;
};

/** `closed`: nobody may write here. `order-unmatched`: only buyers may, and no order shows that this is one. `gone`: the shop has deleted it. */
export type Submitted =
  { ok: true; review: Review } | { ok: false; code: "closed" | "order-unmatched" | "gone" };

const HOUR_MS = 60 * 60 * 1000;

/**
 * Takes a review from the storefront. A matched order makes it a verified purchase, of which there is one review
 * a product: what comes later with the same order changes it. The same sent twice is one.
 */
export async function submitReview(
  tx: Tx,
  shop: string,
  submission: Submission,
  now: Date,
): Promise<Submitted> {
  const { writers } = await reviewSettings(shop, tx);
  if (writers === null || writers === "nobody") return { ok: false, code: "closed" };
  const key = await shopKey(shop, tx);
  await lockShop(tx, shop, `sender ${submission.senderHash}`);

  const order = await matchOrder(tx, shop, key, submission);
  if (order) {
    await lockOrder(tx, shop, order.id);
    const { productId } = submission;
    const there = await tx.review.findUnique({
      where: { shop_orderId_productId: { shop, orderId: order.id, productId } },
      select: { id: true },
    });
    if (there) return edited(tx, shop, there.id, submission, now);
  } else {
    if (writers === "buyers") return { ok: false, code: "order-unmatched" };
    const sameAgain = await justSent(tx, shop, submission, now);
    if (sameAgain) return { ok: true, review: sameAgain };
  }
  return { ok: true, review: await stored(tx, shop, key, submission, order, now) };
}

async function edited(tx: Tx, shop: string, id: string, submission: Submission, now: Date) {
  const { rating, title, body, video, authorName, photos } = submission;
  const edit: Edit = { rating, title, body, video, authorName, photos, remove: [] };
  const review = await editReview(tx, shop, id, edit, now);
  return review ? ({ ok: true, review } as const) : ({ ok: false, code: "gone" } as const);
}

/** A button that was pressed twice, or a page that was sent again. */
async function justSent(tx: Tx, shop: string, submission: Submission, now: Date) {
  const { productId, senderHash, authorName, rating } = submission;
  const row = await tx.review.findFirst({
    where: {
      ...{ shop, productId, senderHash, authorName, rating, bodyHash: bodyHash(submission) },
      ...{ deletedAt: null, receivedAt: { gt: new Date(now.getTime() - HOUR_MS) } },
    },
  });
  return row && reviewFrom(row);
}

type MatchedOrder = Awaited<ReturnType<typeof matchOrder>>;

async function stored(
  tx: Tx,
  shop: string,
  key: ShopKey,
  { sent, orderNumber: _, ...submission }: Submission,
  order: MatchedOrder,
  now: Date,
): Promise<Review> {
  const photos = once(submission.photos);
  const judged = { ...submission, photoCount: photos.length, origin: "storefront" } as const;
  const heldFor = await reasonsToHold(tx, shop, judged, null, sent);
  const again = !order && (await isSecondOfAuthor(tx, shop, key, submission));
  const settings = await reviewSettings(shop, tx);
  const review: NewReview = {
    ...submission,
    ...{ photos, origin: "storefront", orderId: order?.id ?? null },
    heldFor: again && !heldFor.includes("duplicate") ? [...heldFor, "duplicate"] : heldFor,
    email: submission.email || null,
    customerId: order?.customerId ?? submission.customerId,
    experiencedAt: submission.experiencedAt ?? order?.deliveredAt ?? null,
    incentive: settings.incentive,
  };
  return addReview(tx, shop, key, review, now);
}

/** Somebody has said something about the product already; perhaps it is to count twice. */
async function isSecondOfAuthor(
  tx: Tx,
  shop: string,
  key: ShopKey,
  { email, productId }: Pick<Submission, "email" | "productId">,
): Promise<boolean> {
  if (email === "") return false;
  const where = { shop, productId, emailHash: emailHash(key, email), deletedAt: null };
  return (await tx.review.count({ where })) > 0;
}
