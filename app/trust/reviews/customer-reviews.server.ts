import { db } from "../../db.server";
import { cutText } from "./cut-text";
import { withOrders } from "./person.server";
import { knownProducts } from "./products.server";
import { isVerified, stateOf, type Rating, type ReviewState } from "./review";
import { reviewFrom } from "./stored-review.server";

/** As the block on a customer's page in Shopify's admin draws it: extensions/customer-reviews. */
export type CustomerReview = {
  id: string;
  rating: Rating;
  title: string;
  /** The beginning of the text. */
  body: string;
  /** Null: about the shop itself. */
  product: { title: string } | null;
  writtenAt: string;
  state: Exclude<ReviewState, "deleted">;
  verified: boolean;
};

export type CustomerReviews = { reviews: CustomerReview[]; more: boolean };

/** The block stands among others on the page. */
export const SHOWN_AT_ONCE = 5;
/** As long as the block draws it. */
const BODY_MAX = 239;

/**
 * What somebody has written, the newest first, by Shopify's number of the Customer. An address alone, which
 * anybody can type, ties no review to a customer.
 */
export async function customerReviews(shop: string, customerId: string): Promise<CustomerReviews> {
  const { orderIds } = await withOrders(db, shop, { customerId, emailHash: null, orderIds: [] });
  const rows = await db.review.findMany({
    where: { shop, deletedAt: null, OR: [{ customerId }, { orderId: { in: orderIds } }] },
    orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
    take: SHOWN_AT_ONCE + 1,
  });
  const reviews = rows.slice(0, SHOWN_AT_ONCE).map(reviewFrom);
  const products = await knownProducts(
    shop,
    reviews.map(({ productId }) => productId),
  );
  return {
    reviews: reviews.map((review) => ({
      ...{ id: review.id, rating: review.rating, title: review.title },
      body: cutText(review.body.replace(/\s+/gu, " ").trim(), BODY_MAX),
      product:
        review.productId === ""
          ? null
          : { title: products.get(review.productId)?.title ?? review.productId },
      writtenAt: review.writtenAt.toISOString(),
      state: stateOf(review) as CustomerReview["state"],
      verified: isVerified(review),
    })),
    more: rows.length > SHOWN_AT_ONCE,
  };
}
