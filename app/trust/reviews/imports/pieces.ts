/** A file is sent in pieces of this size, of which the last may be smaller: one that is lost is soon sent again. */
export const PIECE_BYTES = 250_000;

/** About half a million reviews. */
export const FILE_MAX_MB = 300;
export const FILE_MAX_BYTES = FILE_MAX_MB * 1_000_000;
export const FILE_NAME_MAX = 200;

export const piecesIn = (size: number) => Math.ceil(size / PIECE_BYTES);

/** How many bytes the piece at a place has. */
export const sizeOfPiece = (size: number, place: number) =>
  Math.max(0, Math.min(PIECE_BYTES, size - place * PIECE_BYTES));
