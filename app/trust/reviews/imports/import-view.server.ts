import { formatCalled } from "../portable/formats";
import type { ImportAnswer, ImportView, PastImport } from "./import-view";
import { firstRowsOf } from "./look.server";
import { countRejects } from "./rejects.server";
import { findImport, OWN_FORMAT, type StoredImport } from "./stored-import.server";

// Nobody reads a preview to the end of a cell, and a page of long ones would weigh much.
const CELL_SHOWN = 300;

export async function viewOf(file: StoredImport): Promise<ImportView> {
  const { id, fileName, size, state, format, headers, mapping, choices, problem } = file;
  const { rows, cursor, added, already, wrong, notFound, notes } = file;
  const firstRows = await firstRowsOf(file);
  return {
    ...{
      id,
      fileName,
      size,
      state,
      headers,
      mapping,
      choices,
      problem: problem as ImportView["problem"],
    },
    ...{ rows, cursor, added, already, wrong, notFound, notes },
    platform: formatCalled(format)?.origin ?? null,
    isOurs: format === OWN_FORMAT,
    firstRows: firstRows.map((row) => row.map((cell) => cell.slice(0, CELL_SHOWN))),
    rejects: await countRejects(file.shop, id),
    createdOn: file.createdAt.toISOString(),
  };
}

export const pastImport = (file: StoredImport): PastImport => {
  const { id, fileName, state, added, rows, cursor, createdAt } = file;
  return { id, fileName, state, added, rows, cursor, createdOn: createdAt.toISOString() };
};

/** The import, or the answer that there is none. */
export async function theImport(shop: string, id = ""): Promise<StoredImport> {
  const found = await findImport(shop, id);
  if (!found) throw new Response("There is no such import", { status: 404 });
  return found;
}

/** What became of a verb, for the page. */
export async function answerOf(
  file: StoredImport,
  verb: (file: StoredImport) => Promise<boolean>,
): Promise<ImportAnswer> {
  const ok = await verb(file);
  return { ok, view: await viewOf(await theImport(file.shop, file.id)) };
}
