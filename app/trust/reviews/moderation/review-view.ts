import type { HoldReason } from "../hold-reasons";
import type { Incentive } from "../incentives";
import type { Origin } from "../origins";
import type { RefusalReason } from "../refusal-reasons";
import type { Rating, ReviewState } from "../review";
import type { Doer, EventName } from "../review-event";

/** A review with all that a merchant may know of it; times as text. Who the author is beyond a name is not in it. */
export type ReviewView = {
  id: string;
  rating: Rating;
  title: string;
  body: string;
  /** BCP 47; empty where nobody knows. */
  lang: string;
  authorName: string;
  writtenAt: string;
  experiencedAt: string | null;
  editedAt: string | null;
  state: ReviewState;
  heldFor: HoldReason[];
  refusedFor: RefusalReason | null;
  /** Then nobody else may bring it back. */
  deletedByAuthor: boolean;
  origin: Origin;
  incentive: Incentive;
  video: string | null;
  photos: { id: string; url: string; alt: string; width: number; height: number }[];
  /** That Shopify does not have yet. */
  photosToCome: number;
  reply: string;
  repliedAt: string | null;
  helpful: number;
  tags: string[];
  isChosen: boolean;
  /** The author was taken out of it. */
  isErased: boolean;
  product: ReviewedProduct | null;
  verified: boolean;
  /** What verifies it, as far as it is still known. */
  order: { id: string; number: string; orderedAt: string } | null;
  import: { id: string; fileName: string; at: string } | null;
  reports: ReviewReport[];
  history: HappenedToReview[];
  /** There is an address to write to. */
  canBeWrittenTo: boolean;
};

export type ReviewedProduct = {
  id: string;
  title: string;
  picture: string | null;
  /** On the storefront; null where Shopify no longer has it. */
  url: string | null;
};

export type ReviewReport = {
  id: string;
  at: string;
  reason: string;
  text: string;
  settledAt: string | null;
};

export type HappenedToReview = {
  id: string;
  at: string;
  by: Doer;
  what: EventName;
  reason: RefusalReason | null;
  heldFor: HoldReason[];
  added: string[];
  removed: string[];
  /** What was written to the author, or by the author to the shop. */
  text: string;
  /** What stood there before its author, or the shop in its reply, wrote something else. */
  before: { rating: number | null; title: string; body: string; reply: string } | null;
};
