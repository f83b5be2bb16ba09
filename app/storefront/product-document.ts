import type { ReviewPhoto, Review } from "../trust/reviews/review";
import type { AnsweredQuestion } from "../trust/reviews/question";
import { averageMetafields, productPageForLiquid } from "../trust/reviews/product-page";
import { productQuestionsForLiquid } from "../trust/reviews/product-questions-for-liquid";
import type { Tally } from "../trust/reviews/tally";
import type { ShopFacts } from "../trust/shop-facts";

/** A product's metafields that are ours to write, by the name we keep them under. */
export const PRODUCT_METAFIELDS = {
  // Shopify's standard pair: themes, Shop and search read it without us.
  rating: { namespace: "reviews", key: "rating", type: "rating" },
  rating_count: { namespace: "reviews", key: "rating_count", type: "number_integer" },
  page: { namespace: "$app:reviews", key: "page", type: "json" },
  questions: { namespace: "$app:reviews", key: "questions", type: "json" },
} as const;

export type ProductKey = keyof typeof PRODUCT_METAFIELDS;
export const PRODUCT_KEYS = Object.keys(PRODUCT_METAFIELDS) as ProductKey[];

/** What each metafield holds, as Shopify takes it; null: none. */
export type ProductDocument = Record<ProductKey, string | null>;

export type ReviewedProduct = {
  product: { handle: string };
  tally: Tally;
  /** The newest that are shown, as many as one page has, and one more if there are. */
  reviews: { review: Review; photos: ReviewPhoto[] }[];
  questions: AnsweredQuestion[];
  shop: ShopFacts;
};

/** All that Liquid knows of a product's reviews and questions. */
export function productDocument(known: ReviewedProduct): ProductDocument {
  const { rating, rating_count } = averageMetafields(known.tally);
  const page = productPageForLiquid(known);
  const questions = productQuestionsForLiquid(known);
  return {
    rating,
    rating_count,
    page: page && JSON.stringify(page),
    questions: questions && JSON.stringify(questions),
  };
}

/** A fingerprint of each value, by which it is known later whether it must be written. */
export type Fingerprints = Partial<Record<ProductKey, string>>;

export type ProductChange = {
  set: { name: ProductKey; value: string }[];
  clear: ProductKey[];
};

/** What must change on the storefront, given the fingerprints of what was last written. */
export function productChange(
  shown: Fingerprints,
  wanted: ProductDocument,
  fingerprint: (value: string) => string,
): { change: ProductChange; shown: Fingerprints } {
  const change: ProductChange = { set: [], clear: [] };
  const next: Fingerprints = {};
  for (const name of PRODUCT_KEYS) {
    const value = wanted[name];
    if (value === null) {
      // What we have not written is not ours to take away.
      if (shown[name] !== undefined) change.clear.push(name);
      continue;
    }
    next[name] = fingerprint(value);
    if (next[name] !== shown[name]) change.set.push({ name, value });
  }
  return { change, shown: next };
}

export const isNoChange = ({ set, clear }: ProductChange) => set.length + clear.length === 0;
