import type { HoldReason } from "../hold-reasons";
import type { ReviewState } from "../review";

/** A question as the list draws it; times as text. */
export type ListedQuestion = Listed & {
  product: { title: string };
  askedAt: string;
  authorName: string;
  /** The shop's own answer. */
  own: (Listed & { writtenAt: string }) | null;
  answers: ListedAnswer[];
};

/** An answer of a buyer, or another of the shop's that came with a file. */
export type ListedAnswer = Listed & {
  /** Null: the shop's. */
  authorName: string | null;
  writtenAt: string;
  verified: boolean;
};

export type Listed = {
  id: string;
  body: string;
  /** BCP 47; empty where nobody knows. */
  lang: string;
  state: ReviewState;
  heldFor: HoldReason[];
};
