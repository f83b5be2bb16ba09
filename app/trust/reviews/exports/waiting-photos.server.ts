import { db } from "../../../db.server";
import type { ExportedReview } from "./own-reviews.server";

export const hasWaitingPhotos = ({ photos }: ExportedReview): boolean =>
  photos.some(({ url }) => url === null);

/** A review with those photos that only we have: one review's are in memory at a time, however many wait. */
export async function withWaitingPhotos(
  shop: string,
  review: ExportedReview,
): Promise<ExportedReview> {
  const waiting = await db.reviewPhoto.findMany({
    where: { shop, reviewId: review.id, url: null, bytes: { not: null } },
    select: { id: true, bytes: true },
  });
  const bytesOf = new Map(waiting.map(({ id, bytes }) => [id, bytes]));
  return {
    ...review,
    photos: review.photos.map((photo) => {
      const bytes = photo.url === null ? bytesOf.get(photo.id) : null;
      return bytes ? { ...photo, bytes: Buffer.from(bytes).toString("base64") } : photo;
    }),
  };
}
