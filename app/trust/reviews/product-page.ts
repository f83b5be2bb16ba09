import type { ShopFacts } from "../shop-facts";
import { cutText } from "./cut-text";
import { FIRST_PAGE, NAME_MAX, PHOTOS_MAX, TITLE_MAX } from "./limits";
import { largestThatFits, PAGE_BYTES_MAX } from "./product-metafields-size";
import { reviewForLiquid, type ReviewForLiquid, type ReviewWithPhotos } from "./review-for-liquid";
import { placeOf, placeText } from "./review-place";
import { ALL_REVIEWS, ofProduct } from "./reviews-address";
import { averageOf, countIn, type Tally } from "./tally";

export type ProductPageForLiquid = {
  count: number;
  average: number;
  /** How many have one star, two, up to five. */
  stars: number[];
  verified: number;
  withPhoto: number;
  /** Where all of them stand. */
  url: string;
  /** The newest. */
  reviews: ReviewForLiquid[];
  /** Where it goes on behind these; empty when these are all. */
  more: string;
};

export type ProductWithReviews = {
  product: { handle: string };
  tally: Tally;
  /** The newest that are shown, one more than the page has if there are. */
  reviews: ReviewWithPhotos[];
  shop: ShopFacts;
};

/** What a product's page knows of its reviews: however many there are, it fits into the product's metafields. */
export function productPageForLiquid({
  product,
  tally,
  reviews,
  shop,
}: ProductWithReviews): ProductPageForLiquid | null {
  const average = averageOf(tally);
  if (average === null) return null;
  const url = ofProduct(ALL_REVIEWS, product.handle);
  const first = reviews.slice(0, FIRST_PAGE);
  const whole = first.map((review) => reviewForLiquid(review, shop));

  return largestThatFits(whole.length, PAGE_BYTES_MAX, (count, textLength) => ({
    ...{ count: countIn(tally), average, stars: tally.stars },
    ...{ verified: tally.verified, withPhoto: tally.withPhoto, url },
    reviews: whole.slice(0, count).map((review) => shortened(review, textLength)),
    more: count < reviews.length ? behind(url, first[count - 1]) : "",
  }));
}

const behind = (url: string, last: ReviewWithPhotos | undefined) =>
  last ? `${url}&after=${placeText(placeOf(last.review, "newest"))}` : url;

/** Shopify's own addresses are far shorter. */
const ADDRESS_MAX = 500;

/** The same with its long texts cut; of what else could be long, no more than fits in any case. */
export function shortened(review: ReviewForLiquid, length: number): ReviewForLiquid {
  const body = cutText(review.body, length);
  const reply = review.reply && cutText(review.reply, length);
  return {
    ...review,
    ...{
      body,
      reply,
      title: cutText(review.title, TITLE_MAX),
      name: cutText(review.name, NAME_MAX),
    },
    photos: review.photos
      .filter(({ url }) => url.length <= ADDRESS_MAX)
      .slice(0, PHOTOS_MAX)
      .map((photo) => ({ ...photo, alt: cutText(photo.alt, TITLE_MAX) })),
    video: review.video.length <= ADDRESS_MAX ? review.video : "",
    cut: body !== review.body || reply !== review.reply,
  };
}

const SCALE = { scale_min: "1.0", scale_max: "5.0" };

/** Shopify's standard pair, which themes, Shop and search read. Without a review there is none, not a zero. */
export function averageMetafields(tally: Tally) {
  const average = averageOf(tally);
  if (average === null) return { rating: null, rating_count: null };
  return {
    rating: JSON.stringify({ value: average.toFixed(1), ...SCALE }),
    rating_count: String(countIn(tally)),
  };
}
