import type { Review as ReviewRow } from "@prisma/client";
import { db } from "../../../db.server";
import type { ShopFacts } from "../../shop-facts";
import { isDeletedByAuthor } from "../authors/edit-review.server";
import { canBeWrittenTo } from "../invitations/author-address.server";
import { knownProducts } from "../products.server";
import { isVerified, stateOf } from "../review";
import { photoFrom, reviewFrom } from "../stored-review.server";
import { reviewHistory } from "./review-history.server";
import type { ReviewedProduct, ReviewView } from "./review-view";

/** A review and what belongs to it; null where the shop has none with that id. */
export async function loadReviewView(
  shop: string,
  id: string,
  facts: ShopFacts | null,
): Promise<{ row: ReviewRow; view: ReviewView } | null> {
  const row = await db.review.findUnique({ where: { shop_id: { shop, id } } });
  if (!row) return null;
  const review = reviewFrom(row);
  const [product, order, from, photos, reports, history] = await Promise.all([
    productOf(shop, review.productId, facts),
    orderOf(shop, review.orderId),
    importOf(shop, review.importId),
    db.reviewPhoto.findMany({
      where: { shop, reviewId: id },
      orderBy: { position: "asc" },
      omit: { bytes: true },
    }),
    db.reviewReport.findMany({ where: { shop, reviewId: id }, orderBy: { at: "desc" } }),
    reviewHistory(shop, id),
  ]);
  const { rating, title, body, locale, authorName, heldFor, refusedFor } = review;
  const { origin, incentive, video, helpful, tags } = review;
  const view: ReviewView = {
    ...{ id, rating, title, body, authorName, heldFor, refusedFor, origin, incentive, video },
    ...{ helpful, tags, product, order, history, import: from },
    lang: locale === "und" ? "" : locale,
    writtenAt: review.writtenAt.toISOString(),
    experiencedAt: textOf(review.experiencedAt),
    editedAt: textOf(review.editedAt),
    state: stateOf(review),
    deletedByAuthor: await isDeletedByAuthor(db, shop, review),
    photos: photos.map(photoFrom).flatMap(({ url, ...photo }) => (url ? [{ url, ...photo }] : [])),
    photosToCome: photos.filter(({ url }) => url === null).length,
    reply: review.reply ?? "",
    repliedAt: textOf(review.repliedAt),
    isChosen: review.chosenAt !== null,
    isErased: history.some(({ what }) => what === "erased"),
    verified: isVerified(review),
    reports: reports.map(({ id, at, reason, text, settledAt }) => ({
      ...{ id, at: at.toISOString(), reason, text, settledAt: textOf(settledAt) },
    })),
    canBeWrittenTo: canBeWrittenTo(row),
  };
  return { row, view };
}

const textOf = (time: Date | null) => time?.toISOString() ?? null;

async function productOf(
  shop: string,
  id: string,
  facts: ShopFacts | null,
): Promise<ReviewedProduct | null> {
  if (id === "") return null;
  const product = (await knownProducts(shop, [id])).get(id);
  const isThere = product && product.deletedAt === null && facts;
  return {
    id,
    title: product?.title ?? id,
    picture: product?.picture ?? null,
    url: isThere ? `${facts.primaryDomain.url}/products/${product.handle}` : null,
  };
}

async function orderOf(shop: string, id: string | null): Promise<ReviewView["order"]> {
  const order =
    id === null ? null : await db.order.findUnique({ where: { shop_id: { shop, id } } });
  if (!order) return null;
  return {
    id: order.id,
    number: order.number.toUpperCase(),
    orderedAt: order.orderedAt.toISOString(),
  };
}

async function importOf(shop: string, id: string | null): Promise<ReviewView["import"]> {
  const known =
    id === null ? null : await db.reviewImport.findUnique({ where: { shop_id: { shop, id } } });
  return known && { id: known.id, fileName: known.fileName, at: known.createdAt.toISOString() };
}
