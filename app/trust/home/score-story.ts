import type { DayScore } from "../audit/audit-view";

/** How the score came to be what it is. */
export type ScoreStory = {
  /** The oldest day first, today the last one. */
  line: DayScore[];
  /** How many findings came and were mended since something else was wrong; null while it never was. */
  changes: { since: string; fresh: number; mended: number } | null;
};
