import { parse } from "csv-parse/sync";
import { mappingFor } from "./aliases";
import { csvOptions } from "./csv-cells";

export const DELIMITERS = [",", ";", "\t", "|"] as const;

export type FileHead = {
  delimiter: string;
  headers: string[];
  /** The first rows, as far as they could be read. */
  rows: string[][];
};

const ROWS_LOOKED_AT = 8;

/** Headers and first rows from the beginning of a file; null where that is no table. */
export function headOf(beginning: string): FileHead | null {
  const heads = DELIMITERS.flatMap((delimiter) => {
    const [headers, ...rows] = recordsIn(beginning, delimiter);
    if (!headers) return [];
    return [{ delimiter, headers: headers.map((header) => header.trim()), rows }];
  });
  // The delimiter that makes the most of the headers; of equals, the first.
  const [best] = heads.sort((a, b) => worth(b.headers) - worth(a.headers));
  return best && best.headers.some((header) => header !== "") ? best : null;
}

/** A header that we understand is worth more than any number of scraps. */
const worth = (headers: string[]) =>
  Object.keys(mappingFor(headers)).length * 1_000 + headers.length;

/** As far as they are whole: the beginning of a file may end in the middle of a cell. */
function recordsIn(beginning: string, delimiter: string): string[][] {
  const records: string[][] = [];
  try {
    parse(beginning, {
      ...csvOptions(delimiter),
      to: ROWS_LOOKED_AT + 1,
      on_record: (record: string[]) => void records.push(record),
    });
  } catch {
    // What came before the cut is in the list.
  }
  return records;
}
