import { adminFor, AdminTrouble, type Admin } from "../../admin-api/admin.server";
import { fetchPicture, uploadPicture, type Uploaded } from "../../admin-api/files.server";
import { realSurroundings, type Surroundings } from "../../admin-api/ask.server";
import { db, type Tx } from "../../db.server";
import { enqueue } from "../../jobs.server";
import { requestProductPublication } from "./request-product-publication.server";

/** Not refused by Shopify, which would refuse it again. */
const WAITING = {
  url: null,
  OR: [{ trouble: null }, { trouble: { not: { startsWith: "picture-" } } }],
};

/** What needs the merchant before it can work: trying again does not help. */
const NEEDS_MERCHANT: AdminTrouble["kind"][] = ["no-access"];

/**
 * Puts a review's photos among the shop's files, one by one, and has them shown. What Shopify refuses is
 * noted with the photo; the review is there all the same. Throws `AdminTrouble` where trying again may help.
 */
export async function uploadPhotos(
  shop: string,
  reviewId: string,
  connect: (shop: string) => Promise<Admin> = adminFor,
  world: Surroundings = realSurroundings,
): Promise<void> {
  const waiting = await db.reviewPhoto.findMany({
    where: { shop, reviewId, ...WAITING },
    orderBy: { position: "asc" },
    select: { id: true },
  });
  if (waiting.length === 0) return;
  try {
    const admin = await connect(shop);
    for (const { id } of waiting) await uploadPhoto(admin, reviewId, id, world);
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    await db.reviewPhoto.updateMany({
      where: { shop, reviewId, ...WAITING },
      data: { trouble: error.kind },
    });
    if (!NEEDS_MERCHANT.includes(error.kind)) throw error;
  }
}

async function uploadPhoto(
  admin: Admin,
  reviewId: string,
  id: string,
  world: Surroundings,
): Promise<void> {
  const { shop } = admin;
  const where = { shop_reviewId_id: { shop, reviewId, id } };
  const photo = await db.reviewPhoto.findUnique({ where });
  if (!photo || photo.url !== null) return;
  const answer = await put(admin, photo, world);
  if (!answer) return;

  await db.$transaction(async (tx) => {
    if (!answer.ok) {
      const trouble = answer.problem.code;
      await tx.reviewPhoto.updateMany({ where: { shop, reviewId, id }, data: { trouble } });
      return;
    }
    const { url, width, height } = answer.picture;
    await tx.reviewPhoto.updateMany({
      where: { shop, reviewId, id },
      data: { url, width, height, fileId: answer.id, bytes: null, trouble: null },
    });
    const review = await tx.review.findUnique({ where: { shop_id: { shop, id: reviewId } } });
    if (review) await requestProductPublication(tx, shop, [review.productId]);
    if (review?.chosenAt) await enqueue(tx, "publish", { shop });
  });
}

type Waiting = { id: string; alt: string; bytes: Uint8Array | null; source: string | null };

function put(
  admin: Admin,
  { id, alt, bytes, source }: Waiting,
  world: Surroundings,
): Promise<Uploaded> | null {
  if (bytes) return uploadPicture(admin, { name: `review-${id}`, bytes, alt }, world);
  return source ? fetchPicture(admin, { source, alt }, world) : null;
}

/** Photos that have waited for the merchant's permission, or for Shopify: once more. */
export async function requestWaitingPhotos(tx: Tx, shop: string): Promise<void> {
  const waiting = await tx.reviewPhoto.findMany({
    where: { shop, ...WAITING },
    distinct: ["reviewId"],
    select: { reviewId: true },
    take: 1_000,
  });
  for (const { reviewId } of waiting) {
    await enqueue(tx, "review-photos", { shop, id: reviewId }, { key: `${shop} ${reviewId}` });
  }
}
