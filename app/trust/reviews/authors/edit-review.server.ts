import type { Tx } from "../../../db.server";
import { bodyHash } from "../body-hash.server";
import type { NewPhoto } from "../new-review.server";
import type { Review } from "../review";
import { changeReviews } from "../review-changes.server";
import { reviewFrom } from "../stored-review.server";
import { fateAfterEdit } from "./fate-after-edit";
import { changePhotos } from "./own-photos.server";
import { reasonsToHold } from "../intake/reasons-to-hold.server";
import type { Written } from "./written";

export type Edit = Written & {
  authorName: string;
  /** Of the photos that are there, by id. */
  remove: string[];
  photos: NewPhoto[];
};

/**
 * Changes a review as its author wants; what stood there before stays in the history. The same once more
 * changes nothing. One that the author had deleted is there again. Null: there is no such review, or the
 * shop has deleted it.
 */
export async function editReview(
  tx: Tx,
  shop: string,
  id: string,
  { remove, photos, ...words }: Edit,
  now: Date,
): Promise<Review | null> {
  await tx.$queryRaw`SELECT 1 FROM "Review" WHERE shop = ${shop} AND id = ${id} FOR UPDATE`;
  const row = await tx.review.findUnique({ where: { shop_id: { shop, id } } });
  if (!row) return null;
  const before = reviewFrom(row);
  if (before.deletedAt && !(await isDeletedByAuthor(tx, shop, before))) return null;

  const { photoCount, changed } = await changePhotos(tx, shop, id, { remove, add: photos });
  const isSame = WORDS.every((field) => before[field] === words[field]);
  if (isSame && !changed && !before.deletedAt) return before;

  const judged = { ...words, photoCount, origin: before.origin };
  const reasons = await reasonsToHold(tx, shop, judged, id);
  const stroke = { by: "author", what: "edited", now } as const;
  const { reviews } = await changeReviews(tx, shop, [id], stroke, (review) => ({
    ...words,
    ...{ photoCount, bodyHash: bodyHash(words), editedAt: now, deletedAt: null },
    ...fateAfterEdit(review, reasons, now),
  }));
  return reviews[0] ?? null;
}

const WORDS = ["rating", "title", "body", "video", "authorName"] as const;

type Deleted = Pick<Review, "id" | "deletedAt">;

/** What the shop has deleted stays so, whatever its author does. */
export async function isDeletedByAuthor(
  tx: Tx,
  shop: string,
  { id, deletedAt }: Deleted,
): Promise<boolean> {
  if (!deletedAt) return false;
  const deletion = { what: "deleted", by: "author", at: deletedAt };
  return (await tx.reviewEvent.count({ where: { shop, reviewId: id, ...deletion } })) > 0;
}
