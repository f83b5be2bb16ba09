import type { HoldReason } from "./hold-reasons";
import type { RefusalReason } from "./refusal-reasons";

/** What a shopper wants to know of a product. Who asks beyond a name is not in it. */
export type Question = {
  id: string;
  /** Shopify's number. */
  productId: string;
  body: string;
  /** BCP 47; "und" where nobody knows. */
  locale: string;
  authorName: string;
  askedAt: Date;
  shownAt: Date | null;
  heldFor: HoldReason[];
  refusedAt: Date | null;
  refusedFor: RefusalReason | null;
  deletedAt: Date | null;
};

export type Answer = {
  id: string;
  questionId: string;
  /** Null: the merchant's own. */
  authorName: string | null;
  /** The order that shows that the author bought the product. */
  orderId: string | null;
  body: string;
  locale: string;
  writtenAt: Date;
  shownAt: Date | null;
  heldFor: HoldReason[];
  refusedAt: Date | null;
  refusedFor: RefusalReason | null;
  deletedAt: Date | null;
};

/** A question with its answers, the merchant's first, then the oldest. */
export type AnsweredQuestion = { question: Question; answers: Answer[] };
