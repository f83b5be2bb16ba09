import type { Review } from "./review";
import type { Sort } from "./moderation/review-search";

/**
 * Where a review stands in a list. A list in another order than time is made of stretches, each of which
 * an index has in its order: one for each number of stars, or those that were found helpful before the rest.
 */
export type Place = { stretch: number; helpful: number; writtenAt: Date; id: string };

type Placed = Pick<Review, "rating" | "helpful" | "writtenAt" | "id">;

export function placeOf({ rating, helpful, writtenAt, id }: Placed, sort: Sort): Place {
  const stretch = { newest: 0, oldest: 0, highest: 5 - rating, lowest: rating - 1 };
  return {
    stretch: sort === "helpful" ? Number(helpful === 0) : stretch[sort],
    helpful: sort === "helpful" ? helpful : 0,
    writtenAt,
    id,
  };
}

/** As an address can carry it. */
export const placeText = ({ stretch, helpful, writtenAt, id }: Place) =>
  `${stretch}.${helpful}.${writtenAt.getTime().toString(36)}.${id}`;

/** Null where somebody has typed it. */
export function placeIn(text: string | null): Place | null {
  const [, stretch = "", helpful = "", time = "", id = ""] =
    /^([0-4])\.(\d{1,9})\.(-?[0-9a-z]{1,9})\.([\w-]{1,64})$/.exec(text ?? "") ?? [];
  const writtenAt = new Date(parseInt(time, 36));
  if (id === "" || Number.isNaN(writtenAt.getTime())) return null;
  return { stretch: Number(stretch), helpful: Number(helpful), writtenAt, id };
}
