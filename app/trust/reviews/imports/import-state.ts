/** How far an import is. */
export const IMPORT_STATES = [
  "uploading",
  /** Whole, and looked at; the merchant says what its columns hold. */
  "uploaded",
  "checking",
  /** Day and month could be in either order: the merchant is asked. */
  "asking",
  /** Nothing is written yet, and what would be is counted. */
  "checked",
  "importing",
  "stopped",
  "done",
  "undoing",
  "undone",
  /** The file cannot be read to its end. */
  "failed",
] as const;

export type ImportState = (typeof IMPORT_STATES)[number];

/** A job works on it. */
export const isWorking = (state: ImportState) =>
  state === "checking" || state === "importing" || state === "undoing";

/** Not a single review in the shop is from it: it can be thrown away. */
export const UNUSED: ImportState[] = ["uploading", "uploaded", "asking", "checked", "undone"];
