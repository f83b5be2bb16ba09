import type { Incentive } from "../incentives";
import { isImported, type Origin } from "../origins";
import type { Rating } from "../review";
import { xmlText } from "./xml-text";

/** A review of a product as Google's feed needs it. */
export type FeedReview = {
  id: string;
  author: string;
  isVerified: boolean;
  origin: Origin;
  incentive: Incentive;
  writtenAt: Date;
  title: string;
  body: string;
  /** BCP 47; "und" where nobody knows. */
  locale: string;
  rating: Rating;
  photos: string[];
  product: { title: string; url: string; gtins: string[]; skus: string[]; brand: string };
};

type Element = string | null;

const SCHEMA = "http://www.google.com/shopping/reviews/schema/product/2.4/product_reviews.xsd";

const element = (name: string, text: string, attributes = ""): string =>
  `<${name}${attributes}>${xmlText(text)}</${name}>`;
const group = (name: string, inner: Element[]): Element => {
  const there = inner.filter((part) => part !== null);
  return there.length > 0 ? `<${name}>${there.join("")}</${name}>` : null;
};
const each = (groupName: string, name: string, texts: string[]): Element =>
  group(
    groupName,
    texts.map((text) => element(name, text)),
  );
const unlessEmpty = (name: string, text: string): Element =>
  text === "" ? null : element(name, text);

/** All that comes before the first review. Each feed is the whole: what is missing in it, Google forgets. */
export const feedStart = (publisher: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n` +
  `<feed xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning"` +
  ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"` +
  ` xsi:noNamespaceSchemaLocation="${SCHEMA}">\n` +
  `${element("version", "2.4")}\n${group("publisher", [element("name", publisher)])}\n<reviews>\n`;

export const FEED_END = "</reviews>\n</feed>\n";

/** Google has no place for stars without words, whatever their number. */
export const fitsIntoFeed = ({ body, product }: { body: string; product: unknown }) =>
  body !== "" && product !== null;

/** One review; the schema wants the parts in this order. */
export function feedReview(review: FeedReview): string {
  const { product } = review;
  return `${group("review", [
    element("review_id", review.id),
    group("reviewer", [nameOf(review.author)]),
    isImported(review.origin) ? null : element("is_verified_purchase", String(review.isVerified)),
    review.incentive === ""
      ? null
      : element("is_incentivized_review", String(review.incentive !== "none")),
    element("review_timestamp", `${review.writtenAt.toISOString().slice(0, 19)}Z`),
    unlessEmpty("title", review.title),
    element("content", review.body),
    review.locale === "und" ? null : element("review_language", review.locale),
    // The product's page shows its reviews together.
    element("review_url", product.url, ` type="group"`),
    group(
      "reviewer_images",
      review.photos.map((url) => group("reviewer_image", [element("url", url)])),
    ),
    group("ratings", [element("overall", String(review.rating), ` min="1" max="5"`)]),
    group("products", [
      group("product", [
        group("product_ids", [
          each("gtins", "gtin", product.gtins.filter(isGtin)),
          each("skus", "sku", product.skus),
          product.brand === "" ? null : each("brands", "brand", [product.brand]),
        ]),
        element("product_name", product.title),
        element("product_url", product.url),
      ]),
    ]),
    collectedBy(review.origin),
  ])}\n`;
}

const nameOf = (author: string) =>
  author === "" ? element("name", "Anonymous", ` is_anonymous="true"`) : element("name", author);

function collectedBy(origin: Origin): Element {
  if (origin === "invitation") return element("collection_method", "post_fulfillment");
  if (origin === "storefront") return element("collection_method", "unsolicited");
  return null;
}

/** A merchant's barcode may be anything; a GTIN has a length and a check digit (GS1 General Specifications 7.9). */
function isGtin(barcode: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(barcode)) return false;
  const digits = [...barcode].map(Number).reverse();
  const sum = digits.reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
