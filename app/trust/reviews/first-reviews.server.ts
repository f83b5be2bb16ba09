import { db, type Tx } from "../../db.server";
import { FIRST_PAGE } from "./limits";
import { photosOf } from "./photos.server";
import type { Review, ReviewPhoto } from "./review";
import { reviewFrom } from "./stored-review.server";

type WithPhotos = { review: Review; photos: ReviewPhoto[] };

/**
 * The newest shown reviews of each product, as many as its metafield may carry, and one more if there are. A product
 * without any is missing.
 */
export async function firstReviews(
  shop: string,
  productIds: string[],
  tx: Tx = db,
): Promise<Map<string, WithPhotos[]>> {
  const first = await tx.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM unnest(${productIds}::text[]) AS p(id), LATERAL (
      SELECT id FROM "Review"
      WHERE shop = ${shop} AND "productId" = p.id AND "shownAt" IS NOT NULL AND "deletedAt" IS NULL
      ORDER BY "writtenAt" DESC, id DESC LIMIT ${FIRST_PAGE + 1}) AS r`;
  const rows = await tx.review.findMany({
    where: { shop, id: { in: first.map(({ id }) => id) }, shownAt: { not: null }, deletedAt: null },
    orderBy: [{ writtenAt: "desc" }, { id: "desc" }],
  });
  const withPhotos = rows.filter(({ photoCount }) => photoCount > 0).map(({ id }) => id);
  const photos = await photosOf(shop, withPhotos, tx);
  const reviews = new Map<string, WithPhotos[]>();
  for (const row of rows) {
    const review = { review: reviewFrom(row), photos: photos.get(row.id) ?? [] };
    reviews.set(row.productId, [...(reviews.get(row.productId) ?? []), review]);
  }
  return reviews;
}
