const SEEN = [
  "published",
  "active",
  "ok",
  "true",
  "1",
  "yes",
  "y",
  "approved",
  "public",
  "visible",
];

/**
 * Whether shoppers could see it, by what stands in a column such as `status`, `curated` or
 * `published`. Nothing there is no word against it; a word that we do not know is.
 */
export const wasSeen = (cell: string) =>
  cell.trim() === "" || SEEN.includes(cell.trim().toLowerCase());
