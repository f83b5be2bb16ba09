import type { HoldReason } from "./hold-reasons";
import type { Incentive } from "./incentives";
import type { Origin } from "./origins";
import type { RefusalReason } from "./refusal-reasons";

/** Stars. */
export type Rating = 1 | 2 | 3 | 4 | 5;

/** A photo as a page needs it. `url` is null until it lies among the shop's files. */
export type ReviewPhoto = {
  id: string;
  url: string | null;
  width: number;
  height: number;
  alt: string;
};

/** What a buyer, or a shopper, has said about a product. Who they are beyond their name is not in it. */
export type Review = {
  id: string;
  /** Shopify's number; empty: about the shop itself. */
  productId: string;
  rating: Rating;
  title: string;
  body: string;
  /** BCP 47; "und" where nobody knows. */
  locale: string;
  authorName: string;
  origin: Origin;
  /** The order that verifies the purchase. */
  orderId: string | null;
  writtenAt: Date;
  experiencedAt: Date | null;
  editedAt: Date | null;
  incentive: Incentive;
  shownAt: Date | null;
  heldFor: HoldReason[];
  refusedAt: Date | null;
  refusedFor: RefusalReason | null;
  deletedAt: Date | null;
  reply: string | null;
  repliedAt: Date | null;
  helpful: number;
  photoCount: number;
  video: string | null;
  tags: string[];
  chosenAt: Date | null;
  importId: string | null;
  revision: number;
};

type Fate = Pick<Review, "shownAt" | "refusedAt" | "deletedAt">;

export type ReviewState = "shown" | "held" | "refused" | "deleted";

export function stateOf({ shownAt, refusedAt, deletedAt }: Fate): ReviewState {
  if (deletedAt) return "deleted";
  if (refusedAt) return "refused";
  return shownAt ? "shown" : "held";
}

/** Shoppers see it, and it counts. */
export const isShown = (review: Fate) => stateOf(review) === "shown";

/** Bought here, by a match with an order and by nothing else. */
export const isVerified = ({ orderId }: Pick<Review, "orderId">) => orderId !== null;
