import type { Options } from "csv-parse/sync";

/** Nobody's review fills a megabyte: a quotation mark that is never closed does. */
const RECORD_MAX = 1_000_000;

/** How every file is cut into cells: as forgiving as can be without changing what a cell says. */
export const csvOptions = (delimiter: string) =>
  ({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: RECORD_MAX,
  }) satisfies Options;
