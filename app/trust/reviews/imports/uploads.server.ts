import { randomUUID } from "node:crypto";
import { db } from "../../../db.server";
import type { StoredImport } from "./stored-import.server";
import { findImport } from "./stored-import.server";
import { lookAtFile } from "./look.server";
import { piecesIn, sizeOfPiece } from "./pieces";

export type NewFile = { fileName: string; size: number };

/** Begins an upload; its pieces may come in any order, and again after a lost connection. */
export async function beginUpload(
  shop: string,
  { fileName, size }: NewFile,
  now: Date,
): Promise<StoredImport> {
  const id = randomUUID();
  await db.reviewImport.create({
    data: { shop, id, fileName, size, createdAt: now, state: "uploading" },
  });
  const begun = await findImport(shop, id);
  if (!begun) throw new Error(`Import ${id} is gone`);
  return begun;
}

type Upload = Pick<StoredImport, "shop" | "id" | "size" | "state">;

/**
 * The places of the pieces that have arrived. Of a file that is whole and was not looked at, because a process was killed
 * in between, the last is to come again, and with it the look.
 */
export async function piecesThere(upload: Upload): Promise<number[]> {
  const { shop, id: importId, size, state } = upload;
  const parts = await db.importPart.findMany({
    where: { shop, importId },
    select: { place: true },
    orderBy: { place: "asc" },
  });
  const places = parts.map(({ place }) => place);
  const isForgotten = state === "uploading" && places.length === piecesIn(size);
  return isForgotten ? places.slice(0, -1) : places;
}

export type PieceStored =
  { ok: true; upload: StoredImport; missing: number } | { ok: false; why: "absent" | "unexpected" };

/** Keeps a piece; with the last one, the file is looked at. */
export async function storePiece(
  shop: string,
  importId: string,
  place: number,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<PieceStored> {
  const upload = await findImport(shop, importId);
  if (!upload) return { ok: false, why: "absent" };
  const { state, size } = upload;
  if (state === "uploaded" && (await isThere(upload, place, bytes))) {
    return { ok: true, missing: 0, upload };
  }
  if (state !== "uploading" || bytes.length === 0 || bytes.length !== sizeOfPiece(size, place)) {
    return { ok: false, why: "unexpected" };
  }
  const where = { shop_importId_place: { shop, importId, place } };
  await db.importPart.upsert({
    where,
    create: { shop, importId, place, bytes },
    update: { bytes },
  });
  const there = await db.importPart.count({ where: { shop, importId } });
  const missing = piecesIn(size) - there;
  return { ok: true, missing, upload: missing === 0 ? await lookAtFile(upload) : upload };
}

/** The same piece once more, because the answer to it got lost. */
async function isThere({ shop, id: importId }: Upload, place: number, bytes: Uint8Array) {
  const part = await db.importPart.findUnique({
    where: { shop_importId_place: { shop, importId, place } },
  });
  return part !== null && Buffer.compare(part.bytes, bytes) === 0;
}
