import { isShown, isVerified, type Rating, type Review } from "./review";

/** How many shown reviews there are. `stars` counts them from one star to five. */
export type Tally = {
  stars: [number, number, number, number, number];
  verified: number;
  withPhoto: number;
};

export const NO_REVIEWS: Tally = { stars: [0, 0, 0, 0, 0], verified: 0, withPhoto: 0 };

export const countIn = ({ stars }: Tally) => stars.reduce((sum, count) => sum + count, 0);

/** With one decimal, as it is shown; null while there is none. */
export function averageOf(tally: Tally): number | null {
  const count = countIn(tally);
  if (count === 0) return null;
  const sum = tally.stars.reduce((total, number, index) => total + number * (index + 1), 0);
  return Math.round((sum / count) * 10) / 10;
}

export type Counted = Pick<
  Review,
  "rating" | "orderId" | "photoCount" | "shownAt" | "refusedAt" | "deletedAt"
>;

/** What one review counts, which is nothing while it is not shown. */
export function tallyOf(review: Counted): Tally {
  if (!isShown(review)) return NO_REVIEWS;
  const stars = NO_REVIEWS.stars.map((_, index) => Number(index + 1 === review.rating));
  return {
    stars: stars as Tally["stars"],
    verified: Number(isVerified(review)),
    withPhoto: Number(review.photoCount > 0),
  };
}

const together = (a: Tally, b: Tally, sign: 1 | -1): Tally => ({
  stars: a.stars.map((count, index) => count + sign * (b.stars[index] ?? 0)) as Tally["stars"],
  verified: a.verified + sign * b.verified,
  withPhoto: a.withPhoto + sign * b.withPhoto,
});

export const plus = (a: Tally, b: Tally) => together(a, b, 1);
export const minus = (a: Tally, b: Tally) => together(a, b, -1);

export const isNothing = ({ stars, verified, withPhoto }: Tally) =>
  [...stars, verified, withPhoto].every((count) => count === 0);

export const isRating = (number: number): number is Rating =>
  Number.isInteger(number) && number >= 1 && number <= 5;
