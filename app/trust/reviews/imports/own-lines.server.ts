import { readLine } from "../portable/own-file";
import type { OwnHeader, OwnReview } from "../portable/own-line";
import type { Candidate, ImportedReview } from "./candidate";
import { signedByUs } from "./proof.server";
import type { FileRecord } from "./records.server";

/** How the lines of our own file become what they were. */
export function ownLines(header: OwnHeader) {
  const isSigned = signedByUs();
  return ({ row, cells }: FileRecord): Candidate => {
    const read = readLine(cells[0] ?? "", header, isSigned);
    if (!read.ok) {
      return { row, cells, is: "reject", rejects: [{ code: read.code, values: read.values }] };
    }
    const { line } = read;
    const product = line.product && { id: line.product.id, handle: line.product.handle };
    const notes = read.isSigned ? [] : (["unsigned"] as const);
    return line.type === "review"
      ? { row, cells, is: "review", product, review: restored(line), notes: [...notes] }
      : { row, cells, is: "question", product, question: line, notes: [...notes] };
  };
}

function restored(line: OwnReview): ImportedReview {
  const { type: _, product: _product, proof: _proof, author, photos, history, ...review } = line;
  return {
    ...review,
    authorName: author,
    photos: photos
      .filter(({ url, bytes }) => url !== null || bytes !== null)
      .map(({ id: _, url, bytes, ...photo }) => ({
        ...{ ...photo, source: url, bytes: url === null ? bytes : null },
      })),
    history: history.map(({ id: _, ...happening }) => happening),
  };
}
