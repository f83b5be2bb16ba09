import { Prisma } from "@prisma/client";
import { RATINGS } from "../limits";
import type { Rating } from "../review";
import type { Place } from "../review-place";
import type { ReviewSearch, Sort } from "./review-search";

/** From which place on, towards the end or towards the beginning; null: from the one end or the other. */
export type From = { place: Place | null; isForward: boolean };

/** One scan of an index, which has the newest first; all of them together, put in order, are the list. */
export type Scan = {
  /** Which stretch of the list it is in. */
  at: number;
  /** The more helpful ones come first there. */
  byHelpful: boolean;
  conditions: Prisma.Sql[];
};

export const isNewestFirst = (sort: Sort, { isForward }: From) => (sort !== "oldest") === isForward;

const rated = (rating: Rating) => Prisma.sql`r.rating = ${rating}`;

/** A list by time of several numbers of stars is as many scans of the same stretch. */
function scansOfWhole({ sort, stars }: ReviewSearch): Scan[] {
  if (sort === "highest" || sort === "lowest") {
    return (stars.length > 0 ? stars : RATINGS).map((rating) => ({
      at: sort === "highest" ? 5 - rating : rating - 1,
      byHelpful: false,
      conditions: [rated(rating)],
    }));
  }
  const stretches: Scan[] =
    sort === "helpful"
      ? [
          { at: 0, byHelpful: true, conditions: [Prisma.sql`r.helpful > 0`] },
          { at: 1, byHelpful: false, conditions: [Prisma.sql`r.helpful = 0`] },
        ]
      : [{ at: 0, byHelpful: false, conditions: [] }];
  if (stars.length === 0) return stretches;
  return stretches.flatMap((scan) =>
    stars.map((rating) => ({ ...scan, conditions: [...scan.conditions, rated(rating)] })),
  );
}

/** What has to be read from a place on; stretches that lie behind it are not. */
export function scansOf(search: ReviewSearch, from: From): Scan[] {
  const { place, isForward } = from;
  const scans = scansOfWhole(search);
  if (!place) return scans;
  return scans.flatMap((scan) => {
    const ahead = (scan.at - place.stretch) * (isForward ? 1 : -1);
    if (ahead < 0) return [];
    if (ahead > 0) return [scan];
    const further = beyond(place, scan.byHelpful, isNewestFirst(search.sort, from));
    return [{ ...scan, conditions: [...scan.conditions, further] }];
  });
}

function beyond({ helpful, writtenAt, id }: Place, byHelpful: boolean, newestFirst: boolean) {
  const sign = Prisma.raw(newestFirst ? "<" : ">");
  const at = Prisma.sql`${writtenAt.toISOString()}::timestamp`;
  return byHelpful
    ? Prisma.sql`(r.helpful, r."writtenAt", r.id) ${sign} (${helpful}, ${at}, ${id})`
    : Prisma.sql`(r."writtenAt", r.id) ${sign} (${at}, ${id})`;
}
