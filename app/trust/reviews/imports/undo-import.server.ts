import { db, type Tx } from "../../../db.server";
import { enqueue } from "../../../jobs.server";
import { markProducts } from "../request-product-publication.server";
import { isShown } from "../review";
import { reviewFrom } from "../stored-review.server";
import { countIn } from "../tallies.server";
import { minus, NO_REVIEWS, tallyOf } from "../tally";
import { requestShown } from "./run-import.server";
import type { StoredImport } from "./stored-import.server";

const AT_ONCE = 1_000;
const TIMEOUT_MS = 60_000;

/** Removes what one import has brought, whatever has become of it since, and nothing else. */
export async function undoImport({ shop, id }: StoredImport, now: Date): Promise<void> {
  for (let left = true; left;) {
    left = await db.$transaction((tx) => removeSome(tx, shop, id), {
      timeout: TIMEOUT_MS,
      maxWait: TIMEOUT_MS,
    });
  }
  await db.$transaction(async (tx) => {
    await removeQuestions(tx, shop, id);
    const { count } = await tx.reviewImport.updateMany({
      where: { shop, id, state: "undoing" },
      data: { state: "undone", undoneAt: now },
    });
    await tx.importPart.deleteMany({ where: { shop, importId: id } });
    if (count > 0) await requestShown(tx, shop);
  });
}

/** True while there may be more. */
async function removeSome(tx: Tx, shop: string, importId: string): Promise<boolean> {
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Review" WHERE shop = ${shop} AND "importId" = ${importId}
    ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE`;
  if (locked.length === 0) return false;
  const ids = locked.map(({ id }) => id);
  const rows = await tx.review.findMany({ where: { shop, id: { in: ids } } });
  const reviews = rows.map(reviewFrom);

  await deleteFilesOf(tx, shop, ids, importId);
  const of = { where: { shop, reviewId: { in: ids } } };
  await tx.reviewPhoto.deleteMany(of);
  await tx.reviewEvent.deleteMany(of);
  await tx.reviewVote.deleteMany(of);
  await tx.reviewReport.deleteMany(of);
  await tx.review.deleteMany({ where: { shop, id: { in: ids } } });
  await countIn(
    tx,
    shop,
    reviews.map((review) => ({
      productId: review.productId,
      by: minus(NO_REVIEWS, tallyOf(review)),
    })),
  );
  const shown = reviews.filter(isShown);
  await markProducts(
    tx,
    shop,
    shown.map(({ productId }) => productId),
  );
  return true;
}

async function deleteFilesOf(tx: Tx, shop: string, reviewIds: string[], importId: string) {
  const photos = await tx.reviewPhoto.findMany({
    where: { shop, reviewId: { in: reviewIds }, fileId: { not: null } },
    select: { fileId: true },
  });
  const fileIds = photos.flatMap(({ fileId }) => fileId ?? []);
  const key = `${importId} ${reviewIds[0]}`;
  if (fileIds.length > 0) await enqueue(tx, "delete-files", { shop, fileIds }, { key });
}

async function removeQuestions(tx: Tx, shop: string, importId: string): Promise<void> {
  const questions = await tx.productQuestion.findMany({
    where: { shop, importId },
    select: { id: true, productId: true },
  });
  const ids = questions.map(({ id }) => id);
  await tx.productAnswer.deleteMany({ where: { shop, questionId: { in: ids } } });
  await tx.productQuestion.deleteMany({ where: { shop, id: { in: ids } } });
  await markProducts(
    tx,
    shop,
    questions.map(({ productId }) => productId),
  );
}
