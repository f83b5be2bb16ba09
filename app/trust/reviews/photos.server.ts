import { db, type Tx } from "../../db.server";
import type { ReviewPhoto } from "./review";
import { photoFrom } from "./stored-review.server";

/** The photos of reviews that Shopify serves by now, each review's in their order. */
export async function photosOf(
  shop: string,
  reviewIds: string[],
  tx: Tx = db,
): Promise<Map<string, ReviewPhoto[]>> {
  if (reviewIds.length === 0) return new Map();
  const rows = await tx.reviewPhoto.findMany({
    where: { shop, reviewId: { in: reviewIds }, url: { not: null } },
    orderBy: { position: "asc" },
    omit: { bytes: true },
  });
  const photos = new Map<string, ReviewPhoto[]>();
  for (const row of rows) {
    photos.set(row.reviewId, [...(photos.get(row.reviewId) ?? []), photoFrom(row)]);
  }
  return photos;
}

/** How many photos wait because the app may not write the shop's files. */
export const photosWithoutPermission = (shop: string): Promise<number> =>
  db.reviewPhoto.count({ where: { shop, url: null, trouble: "no-access" } });
