import type { DayScore } from "../audit/audit-view";
import type { NamedCheck } from "../audit/named-check";

/** How many there are, and the names of the first few. */
export type NamedSome = { count: number; named: NamedCheck[] };

/** How the score came to be what it is. */
export type ScoreStory = {
  /** The oldest day first, today the last one. */
  line: DayScore[];
  /** Which findings came and were mended since something else was wrong; null while it never was. */
  changes: { since: string; fresh: NamedSome; mended: NamedSome } | null;
};
