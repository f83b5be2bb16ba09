import { statSync } from "node:fs";
import { open } from "node:fs/promises";
import { PIECE_BYTES, sizeOfPiece } from "../../../app/trust/reviews/imports/pieces";
import { beginUpload, storePiece } from "../../../app/trust/reviews/imports/uploads.server";

/** As a merchant's browser does, piece by piece. */
export async function uploadFile(shop: string, file: string, now: Date): Promise<void> {
  const { size } = statSync(file);
  const begun = await beginUpload(shop, { fileName: "reviews.csv", size }, now);
  const source = await open(file);
  for (let place = 0; place * PIECE_BYTES < size; place += 1) {
    const piece = Buffer.alloc(sizeOfPiece(size, place));
    await source.read(piece, 0, piece.length, place * PIECE_BYTES);
    await storePiece(shop, begun.id, place, piece);
  }
  await source.close();
}
