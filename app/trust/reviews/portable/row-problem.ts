import type { MomentTrouble } from "./moment";
import type { ProductTrouble } from "./product-named";
import type { StarsTrouble } from "./stars";

/** Why a row is no review. Each code has its sentence under `problems.` in the admin's texts. */
export type RowProblem = {
  code: StarsTrouble | MomentTrouble | ProductTrouble | "date-missing" | "row-too-long";
  /** Of which column, and what stands there. */
  values?: Record<string, string | number>;
};

/** What of a row is left out, though the review itself is taken. */
export const ROW_NOTES = [
  /** An address that nobody can fetch, or more photos than a review may have. */
  "photos",
  "video",
  /** No address that a letter reaches. */
  "email",
  /** A line of our own file that was changed, or was not written by us: no verified purchase. */
  "unsigned",
] as const;

export type RowNote = (typeof ROW_NOTES)[number];
