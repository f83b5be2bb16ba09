import type { Source } from "./choices";

/** A version as the list of them has it. */
export type VersionLine = {
  number: number;
  publishedAt: string;
  source: Source | "none";
  hash: string;
  /** The languages whose text is another than in the version before. */
  changed: string[];
};

/** What became of the terms: their versions, the newest first, and how many orders of the last days name one. */
export type TermsHistory = {
  versions: VersionLine[];
  count: { with: number; without: number; unknown: number };
  days: number;
};
