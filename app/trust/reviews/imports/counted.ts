import { ROW_NOTES, type RowNote } from "../portable/row-problem";

/** How often something was left out of rows that were taken. */
export type NoteCounts = Partial<Record<RowNote, number>>;

/** What became, or would become, of the rows so far. */
export type Counted = {
  cursor: number;
  added: number;
  already: number;
  wrong: number;
  notFound: number;
  notes: NoteCounts;
};

export const NOTHING_COUNTED: Counted = {
  ...{ cursor: 0, added: 0, already: 0, wrong: 0, notFound: 0 },
  notes: {},
};

export function withNotes(counts: NoteCounts, notes: RowNote[]): NoteCounts {
  const sum = ROW_NOTES.map((note) => [
    note,
    (counts[note] ?? 0) + notes.filter((one) => one === note).length,
  ]);
  return Object.fromEntries(sum.filter(([, count]) => count !== 0)) as NoteCounts;
}
