import type { Tx } from "../../../db.server";
import { enqueue } from "../../../jobs.server";
import { PHOTOS_MAX } from "../limits";
import { addPhotos, photoId, type NewPhoto } from "../new-review.server";

type Change = { remove: string[]; add: NewPhoto[] };

/** Takes photos of a review away and adds others, as many as it may have; says how many there are then, and whether anything is different. */
export async function changePhotos(
  tx: Tx,
  shop: string,
  reviewId: string,
  { remove, add }: Change,
): Promise<{ photoCount: number; changed: boolean }> {
  const where = { shop, reviewId };
  const before = await tx.reviewPhoto.findMany({
    where,
    orderBy: { position: "asc" },
    select: { id: true, fileId: true, position: true },
  });
  const gone = before.filter(({ id }) => remove.includes(id));
  await tx.reviewPhoto.deleteMany({ where: { ...where, id: { in: gone.map(({ id }) => id) } } });
  const fileIds = gone.flatMap(({ fileId }) => (fileId === null ? [] : [fileId]));
  if (fileIds.length > 0) {
    const key = `${reviewId} ${fileIds.join(" ")}`;
    await enqueue(tx, "delete-files", { shop, fileIds }, { key });
  }
  const left = before.length - gone.length;
  const there = new Set(before.map(({ id }) => id).filter((id) => !remove.includes(id)));
  const fresh = add.filter(({ bytes }) => !there.has(photoId(bytes)));
  const last = before.at(-1)?.position ?? -1;
  await addPhotos(tx, shop, reviewId, fresh.slice(0, Math.max(PHOTOS_MAX - left, 0)), last + 1);
  const photoCount = await tx.reviewPhoto.count({ where });
  return { photoCount, changed: gone.length > 0 || photoCount !== left };
}
