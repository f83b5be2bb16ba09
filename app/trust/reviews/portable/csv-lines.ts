import { stringify } from "csv-stringify/sync";
import { guarded } from "./formula-guard";

/** Rows as lines of a file that a spreadsheet can open without running anything. */
export const csvLines = (rows: string[][]): string =>
  stringify(rows.map((row) => row.map(guarded)));
