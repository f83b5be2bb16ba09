import { db } from "../app/db.server";
import { addReview, type NewReview } from "../app/trust/reviews/new-review.server";
import { shopKey } from "../app/trust/shop-key.server";

export const PRODUCT = "1001";

/** A buyer's review of a product, shown at once. */
export const aNewReview = (overrides: Partial<NewReview> = {}): NewReview => ({
  productId: PRODUCT,
  rating: 5,
  title: "Varmt og mykt",
  body: "Teppet er like godt som på bildene, og kom raskt fram.",
  locale: "nb",
  authorName: "Kari N.",
  email: "kari@example.no",
  customerId: null,
  origin: "storefront",
  orderId: null,
  experiencedAt: null,
  incentive: "none",
  video: null,
  heldFor: [],
  senderHash: null,
  photos: [],
  ...overrides,
});

export const storedReview = (shop: string, review: NewReview, now: Date) =>
  db.$transaction(async (tx) => addReview(tx, shop, await shopKey(shop, tx), review, now));
