import { db } from "../../../../db.server";
import type { OwnPhoto } from "./page";

/** All photos of reviews in their order, also those that Shopify does not have yet. */
export async function ownPhotos(
  shop: string,
  reviewIds: string[],
): Promise<Map<string, OwnPhoto[]>> {
  const rows = await db.reviewPhoto.findMany({
    where: { shop, reviewId: { in: reviewIds } },
    orderBy: { position: "asc" },
    select: { reviewId: true, id: true, url: true },
  });
  const photos = new Map<string, OwnPhoto[]>();
  for (const { reviewId, id, url } of rows) {
    photos.set(reviewId, [...(photos.get(reviewId) ?? []), { id, url }]);
  }
  return photos;
}
