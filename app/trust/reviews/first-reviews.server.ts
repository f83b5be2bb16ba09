import { db, type Tx } from "../../db.server";
import { FIRST_PAGE } from "./limits";
import { photosOf } from "./photos.server";
import type { Review, ReviewPhoto } from "./review";
import { reviewFrom } from "./stored-review.server";

/** The newest shown reviews of a product, as many as its metafield may carry, and one more if there are. */
export async function firstReviews(
  shop: string,
  productId: string,
  tx: Tx = db,
): Promise<{ review: Review; photos: ReviewPhoto[] }[]> {
  const rows = await tx.review.findMany({
    where: { shop, productId, shownAt: { not: null }, deletedAt: null },
    orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
    take: FIRST_PAGE + 1,
  });
  const withPhotos = rows.filter(({ photoCount }) => photoCount > 0).map(({ id }) => id);
  const photos = await photosOf(shop, withPhotos, tx);
  return rows.map((row) => ({ review: reviewFrom(row), photos: photos.get(row.id) ?? [] }));
}
