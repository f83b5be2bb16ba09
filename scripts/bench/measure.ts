import type { AppProgram } from "./app-program.ts";

/** A line of the table: what was measured now, beside what is asked for. */
export type Measured = {
  what: string;
  /** In the unit. */
  value: number;
  /** At most so much. Null: for comparison only. */
  bar: number | null;
  unit: string;
  /** What else was seen there. */
  note?: string;
};

/** What a measure has to work with: an empty, migrated database of its own, and the app's code. */
export type Bench = {
  databaseUrl: string;
  /** A folder for files of this run. */
  folder: string;
  /** Makes a program out of a file that imports from app/, to be run as a process of its own. */
  program(entry: string): Promise<AppProgram>;
  say(line: string): void;
};

export type Measure = {
  name: string;
  run(bench: Bench): Promise<Measured[]>;
};

export const line = (
  what: string,
  value: number,
  bar: number | null,
  unit: string,
  note = "",
): Measured => ({ ...{ what, value, bar, unit, note } });

export const isMet = ({ value, bar }: Measured) => bar === null || value <= bar;
