import { db } from "../../../db.server";
import { headOf } from "../portable/file-head";
import { readHeader } from "../portable/own-file";
import { mappingOf, recognise } from "../portable/recognise";
import { NO_CHOICES } from "./import-choices";
import { beginningOf, encodingAtFirst, pieceOf } from "./file-text.server";
import { findImport, OWN_FORMAT, type StoredImport } from "./stored-import.server";

/** Recognises an uploaded file by its beginning, and notes what its columns seem to hold. */
export async function lookAtFile(file: StoredImport): Promise<StoredImport> {
  const { shop, id } = file;
  await db.reviewImport.updateMany({
    where: { shop, id, state: "uploading" },
    data: await seenAt(await pieceOf(file, 0)),
  });
  return (await findImport(shop, id)) ?? file;
}

async function seenAt(bytes: Uint8Array) {
  const encoding = encodingAtFirst(bytes);
  const beginning = beginningOf(bytes, encoding);
  const own = readHeader(firstLineOf(beginning));
  if (own.ok) return { state: "uploaded", encoding, format: OWN_FORMAT };
  if (own.code === "file-newer") return { state: "failed", problem: { code: own.code } };

  const head = headOf(beginning);
  if (!head) return { state: "failed", problem: { code: "file-no-table" } };
  const { delimiter, headers } = head;
  const format = recognise(headers);
  return {
    ...{ state: "uploaded", encoding, delimiter, format: format?.name ?? null },
    mapping: { headers, mapping: mappingOf(headers, format) },
    choices: { ...NO_CHOICES, origin: format?.origin ?? NO_CHOICES.origin },
  };
}

const firstLineOf = (text: string) => text.slice(0, 10_000).split("\n", 1)[0] ?? "";

/** The first rows as the mapping reads them, for the merchant to look at. */
export async function firstRowsOf(file: StoredImport): Promise<string[][]> {
  if (file.format === OWN_FORMAT || file.state !== "uploaded") return [];
  const encoding = file.encoding ?? "utf-8";
  const head = headOf(beginningOf(await pieceOf(file, 0), encoding));
  return head?.rows.slice(0, ROWS_SHOWN) ?? [];
}

const ROWS_SHOWN = 5;
