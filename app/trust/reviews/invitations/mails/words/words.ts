import type { RefusalReason } from "../../../refusal-reasons";

type Said = { shop: string };

/** The mails to buyers and authors, in one language. */
export type Words = {
  hello(name: string | null): string;
  invitation: { subject(said: Said): string; intro(said: Said): string };
  reminder: { subject(said: Said): string; intro(said: Said): string };
  /** No stars are better than others: the same rules hold for all. */
  fair: string;
  stars(count: number): string;
  starsOf(count: number, product: string): string;
  write: string;
  /** Who writes, why, and what is not done with it. */
  why(said: Said & { number: string; date: string }): string;
  onceMore: string;
  noMore: string;
  unsubscribe: string;
  /** Stands for a product where a merchant looks at the mail before there was an order. */
  sample: string;
  /** An answer to a question about a product. */
  answered: {
    subject(said: Said & { product: string }): string;
    byShop(said: Said & { product: string }): string;
    byBuyer(said: Said & { product: string }): string;
    button: string;
    question: string;
    why(said: Said): string;
  };
  author: {
    why(said: Said): string;
    yourReview(product: string): string;
    yourShopReview(said: Said): string;
    refused: {
      subject(said: Said): string;
      intro(said: Said): string;
      reason: Record<RefusalReason, string>;
      next: string;
      button: string;
    };
    /** For a reason out of the same list. */
    deleted: {
      subject(said: Said): string;
      intro(said: Said): string;
      next: string;
      button: string;
    };
    replied: {
      subject(said: Said): string;
      intro(said: Said): string;
      button: string;
    };
    written: { subject(said: Said): string; intro(said: Said): string; next: string };
  };
};
