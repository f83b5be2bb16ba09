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

/** What the rows of a file may become, some at a time, from behind a row on. */
export async function* stepsOf(
  file: StoredImport,
  settings: Reviews,
  now: Date,
  behind = 0,
): AsyncGenerator<Candidate[]> {
  let candidateOf: ((record: FileRecord) => Candidate) | null = null;
  let step: Candidate[] = [];
  for await (const record of recordsOf(file)) {
    candidateOf ??= readerOf(file, record, settings, now);
    if (record.row === 0 || record.row <= behind) continue;
    step.push(candidateOf(record));
    if (step.length < ROWS_A_STEP) continue;
    yield step;
    step = [];
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
