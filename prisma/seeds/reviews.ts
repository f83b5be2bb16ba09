import type { Rating } from "../../app/trust/reviews/review.ts";

export type Language = "nb" | "en" | "de";

type Said = { rating: Rating; title?: string; body: string };

/** What a sample shop's products are said to be, by whom, and how it got there. */
export type SeedReviews = {
  /** From before Tillit, out of a file: nobody can tell any more who bought what. */
  filed: FiledReview[];
  questions: FiledQuestion[];
  /** Those of the sample orders, who are asked by mail or write on the storefront. */
  buyers: SeedBuyer[];
};

export type FiledReview = Said & {
  /** A handle; null: about the shop itself. */
  product: string | null;
  locale: Language;
  author: string;
  daysAgo: number;
  /** Else the file names nowhere in particular. */
  origin?: "judge-me";
  helpful?: number;
  reply?: string;
  /** For the home page. */
  chosen?: true;
  heldFor?: ("links" | "everything")[];
  refusedFor?: "personal-data";
  incentive?: "discount";
};

export type FiledQuestion = {
  product: string;
  locale: Language;
  author: string;
  daysAgo: number;
  body: string;
  /** Nobody's name: the shop's own. */
  answers: { author: string | null; locale: Language; daysAgo: number; body: string }[];
};

export type SeedBuyer = {
  /** The number of the sample order. */
  order: number;
  door: "invitation" | "storefront";
  name: string;
  locale: Language;
  /** By handles; none: the mail is not answered. */
  written: (Said & { product: string; reply?: string; chosen?: true })[];
};
