import type { Incentive } from "../incentives";
import type { Problem } from "../../problem";

/** A review that somebody gave by phone or in a letter, as the merchant writes it down. */
export type TakenReview = {
  /** Shopify's number; empty: about the shop itself; null: not chosen yet. */
  productId: string | null;
  rating: number | null;
  title: string;
  body: string;
  authorName: string;
  email: string;
  /** YYYY-MM-DD. */
  experiencedOn: string;
  locale: string;
  incentive: Incentive;
};

export const nothingTaken = (locale: string): TakenReview => ({
  ...{ productId: null, rating: null, title: "", body: "", authorName: "", email: "" },
  ...{ experiencedOn: "", locale, incentive: "none" },
});

export type TakeAnswer = { ok: true; id: string } | { ok: false; problems: Problem[] };
