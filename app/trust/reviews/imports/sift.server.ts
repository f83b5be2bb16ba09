import type { OwnQuestion } from "../portable/own-line";
import type { Candidate, ImportedReview, Reject } from "./candidate";
import type { RowNote } from "../portable/row-problem";
import type { ProductFinder } from "./product-finder.server";

export type Placed<Thing> = { row: number; productId: string; what: Thing };
export type RejectedRow = { row: number; cells: string[]; rejects: Reject[] };

/** Some rows of a file, sorted by what becomes of them. */
export type Sifted = {
  reviews: Placed<ImportedReview>[];
  questions: Placed<OwnQuestion>[];
  rejected: RejectedRow[];
  notes: RowNote[];
};

/** Finds the rows' products, and sets aside what has none. */
export async function sift(candidates: Candidate[], finder: ProductFinder): Promise<Sifted> {
  await finder.lookFor(
    candidates.flatMap((candidate) =>
      candidate.is === "reject" || candidate.product === null ? [] : [candidate.product],
    ),
  );
  const sifted: Sifted = { reviews: [], questions: [], rejected: [], notes: [] };
  for (const candidate of candidates) {
    const { row, cells } = candidate;
    if (candidate.is === "reject") {
      sifted.rejected.push({ row, cells, rejects: candidate.rejects });
      continue;
    }
    const { product, notes } = candidate;
    const productId = product === null ? "" : finder.idOf(product);
    if (productId === null) {
      const value = product?.handle || product?.sku || product?.id || product?.title || "";
      sifted.rejected.push({
        row,
        cells,
        rejects: [{ code: "product-not-found", values: { value } }],
      });
      continue;
    }
    sifted.notes.push(...notes);
    if (candidate.is === "review") sifted.reviews.push({ row, productId, what: candidate.review });
    else sifted.questions.push({ row, productId, what: candidate.question });
  }
  return sifted;
}
