import { db } from "../../../db.server";
import { FileTrouble } from "./file-trouble.server";
import { piecesIn } from "./pieces";
import type { StoredImport } from "./stored-import.server";

export async function pieceOf(
  { shop, id }: Pick<StoredImport, "shop" | "id">,
  place: number,
): Promise<Uint8Array> {
  const where = { shop_importId_place: { shop, importId: id, place } };
  const part = await db.importPart.findUnique({ where });
  if (!part) throw new FileTrouble("file-piece-missing");
  return part.bytes;
}

/**
 * How the bytes are to be read, by the mark at their beginning; without one, as all the world does now,
 * until that turns out to be impossible.
 */
export function encodingAtFirst(beginning: Uint8Array): string {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(beginning, { stream: true });
    return "utf-8";
  } catch {
    return OLDER_ENCODING;
  }
}

/** What spreadsheets write that do not write UTF-8. */
export const OLDER_ENCODING = "windows-1252";

/** A text is not in the encoding that it was read in. */
export class OtherEncoding extends Error {}

// Nothing that anybody typed, and nothing that a database keeps.
const withoutNul = (text: string) => text.replaceAll("\0", "");

export const beginningOf = (bytes: Uint8Array, encoding: string) =>
  withoutNul(new TextDecoder(encoding).decode(bytes, { stream: true }));

/** The text of an uploaded file, piece by piece: never more than one of them is in memory. */
export async function* textOf(file: StoredImport, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === "utf-8" });
  const decode = (bytes?: Uint8Array) => {
    try {
      return withoutNul(decoder.decode(bytes, { stream: bytes !== undefined }));
    } catch {
      throw new OtherEncoding(encoding);
    }
  };
  for (let place = 0; place < piecesIn(file.size); place += 1) {
    yield decode(await pieceOf(file, place));
  }
  yield decode();
}
