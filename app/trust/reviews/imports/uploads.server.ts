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

/** The places of the pieces that have arrived. */
export async function piecesThere(shop: string, importId: string): Promise<number[]> {
  const parts = await db.importPart.findMany({
    where: { shop, importId },
    select: { place: true },
    orderBy: { place: "asc" },
  });
  return parts.map(({ place }) => place);
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
