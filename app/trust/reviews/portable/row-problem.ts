/** Why a row is no review. Each has its sentence under `problems.` in the admin's texts, and its heading under `imports.reasons.` */
export const ROW_PROBLEMS = [
  "rating-missing",
  "rating-unreadable",
  "rating-out-of-scale",
  "rating-not-whole",
  "date-missing",
  "date-illegible",
  "date-impossible",
  "date-in-future",
  "date-order-unknown",
  "row-too-long",
  "product-id-mangled",
  "product-id-unreadable",
] as const;

export type RowProblem = {
  code: (typeof ROW_PROBLEMS)[number];
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
