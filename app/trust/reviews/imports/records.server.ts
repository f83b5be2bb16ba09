import { Readable } from "node:stream";
import { pipeline } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { csvOptions } from "../portable/csv-cells";
import { FileTrouble } from "./file-trouble.server";
import { OtherEncoding, textOf } from "./file-text.server";
import { OWN_FORMAT, type StoredImport } from "./stored-import.server";

/** A row of a table, or the one line that our own file has instead. Row 1 is the first behind the headers. */
export type FileRecord = { row: number; cells: string[] };

/** One review of ours with its whole history and five photos that wait does not come near it. */
const LINE_MAX = 16_000_000;

/** The file from its beginning, one row at a time. The first one, row 0, has the headers. */
export async function* recordsOf(file: StoredImport): AsyncGenerator<FileRecord> {
  const text = textOf(file, file.encoding ?? "utf-8");
  const cells = file.format === OWN_FORMAT ? linesIn(text) : rowsIn(text, file.delimiter ?? ",");
  let row = 0;
  try {
    for await (const record of cells) {
      yield { row, cells: record };
      row += 1;
    }
  } catch (error) {
    if (error instanceof CsvError) throw new FileTrouble("file-broken", row);
    throw error;
  }
}

async function* rowsIn(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<string[]> {
  const parser = parse(csvOptions(delimiter));
  let trouble: unknown = null;
  pipeline(Readable.from(mouthfuls(text)), parser, (error) => {
    trouble ??= error ?? null;
  });
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    // What broke the text breaks the parser too, which does not say why.
    throw trouble instanceof OtherEncoding || trouble instanceof FileTrouble ? trouble : error;
  }
}

/** The parser hands on at once all rows of what it was given: a whole piece of them would fill the memory. */
const MOUTHFUL = 16_000;

async function* mouthfuls(text: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of text) {
    for (let from = 0; from < piece.length; from += MOUTHFUL) {
      yield piece.slice(from, from + MOUTHFUL);
    }
  }
}

async function* linesIn(text: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = "";
  let row = 0;
  for await (const piece of text) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LINE_MAX) throw new FileTrouble("file-broken", row);
    for (const line of lines) {
      if (line.trim() === "") continue;
      row += 1;
      yield [line];
    }
  }
  if (rest.trim() !== "") yield [rest];
}
