import { readHeader } from "../portable/own-file";
import type { Reviews } from "../reviews";
import type { Candidate } from "./candidate";
import { FileTrouble } from "./file-trouble.server";
import { ownLines } from "./own-lines.server";
import { recordsOf, type FileRecord } from "./records.server";
import { OWN_FORMAT, type StoredImport } from "./stored-import.server";
import { tableRows } from "./table-rows.server";

/** So many rows are one transaction. Twice as many take 20 MB more of memory, and hardly less time. */
export const ROWS_A_STEP = 250;

/** A step with photos in it is over sooner: so many characters of a file are in memory at a time, and one row more. */
const LENGTH_OF_A_STEP = 4_000_000;

/** What the rows of a file may become, some at a time, from behind a row on. */
export async function* stepsOf(
  file: StoredImport,
  settings: Reviews,
  now: Date,
  behind = 0,
): AsyncGenerator<Candidate[]> {
  let candidateOf: ((record: FileRecord) => Candidate) | null = null;
  let step: Candidate[] = [];
  let length = 0;
  for await (const record of recordsOf(file)) {
    candidateOf ??= readerOf(file, record, settings, now);
    if (record.row === 0 || record.row <= behind) continue;
    step.push(candidateOf(record));
    for (const cell of record.cells) length += cell.length;
    if (step.length < ROWS_A_STEP && length < LENGTH_OF_A_STEP) continue;
    yield step;
    step = [];
    length = 0;
  }
  if (step.length > 0) yield step;
}

/** How to read the rows below the headers. */
function readerOf(file: StoredImport, first: FileRecord, settings: Reviews, now: Date) {
  if (file.format !== OWN_FORMAT) return tableRows(file, settings, now);
  const read = readHeader(first.cells[0] ?? "");
  if (!read.ok) throw new FileTrouble(read.code);
  return ownLines(read.header);
}
