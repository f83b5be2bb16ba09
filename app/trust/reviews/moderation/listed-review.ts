import type { HoldReason } from "../hold-reasons";
import type { Origin } from "../origins";
import type { RefusalReason } from "../refusal-reasons";
import type { Rating, ReviewState } from "../review";

/** A review as the list draws it; times as text. */
export type ListedReview = {
  id: string;
  rating: Rating;
  title: string;
  /** The beginning of its text. */
  excerpt: string;
  /** BCP 47; empty where nobody knows. */
  lang: string;
  authorName: string;
  writtenAt: string;
  state: ReviewState;
  heldFor: HoldReason[];
  refusedFor: RefusalReason | null;
  verified: boolean;
  origin: Origin;
  photo: { url: string; alt: string } | null;
  photoCount: number;
  isAnswered: boolean;
  /** Reports by shoppers that nobody has settled. */
  reports: number;
  /** Its author has objected to the refusal that holds. */
  isObjectedTo: boolean;
  tags: string[];
  isChosen: boolean;
  /** Null: about the shop itself. */
  product: { title: string } | null;
};
