import type { Review as ReviewRow } from "@prisma/client";
import { db } from "../../../db.server";
import { atMostWide } from "../../picture";
import { cutText } from "../cut-text";
import { photosOf } from "../photos.server";
import { knownProducts } from "../products.server";
import { isVerified, stateOf } from "../review";
import { reviewFrom } from "../stored-review.server";
import type { ListedReview } from "./listed-review";

const EXCERPT = 160;
/** Twice as wide as it is drawn, for screens with two dots a pixel. */
const PHOTO_WIDTH = 80;

/** Rows as the list draws them: with their products, first photos and open reports. */
export async function listedReviews(shop: string, rows: ReviewRow[]): Promise<ListedReview[]> {
  const reviews = rows.map(reviewFrom);
  const withPhoto = reviews.filter(({ photoCount }) => photoCount > 0).map(({ id }) => id);
  const [products, photos, reports, objected] = await Promise.all([
    knownProducts(shop, new Set(reviews.map(({ productId }) => productId))),
    photosOf(shop, withPhoto),
    openReports(
      shop,
      rows.map(({ id }) => id),
    ),
    objectedTo(shop, rows),
  ]);
  return reviews.map((review) => {
    const { id, rating, title, locale, authorName, productId, photoCount } = review;
    const photo = photos.get(id)?.[0];
    return {
      ...{ id, rating, title, authorName, photoCount, excerpt: cutText(review.body, EXCERPT) },
      ...{ heldFor: review.heldFor, refusedFor: review.refusedFor, origin: review.origin },
      lang: locale === "und" ? "" : locale,
      writtenAt: review.writtenAt.toISOString(),
      state: stateOf(review),
      verified: isVerified(review),
      photo: photo?.url ? { url: small(photo.url, photo), alt: photo.alt } : null,
      isAnswered: review.reply !== null,
      reports: reports.get(id) ?? 0,
      isObjectedTo: objected.has(id),
      tags: review.tags,
      isChosen: review.chosenAt !== null,
      product: productId === "" ? null : { title: products.get(productId)?.title ?? productId },
    };
  });
}

const small = (url: string, { width, height }: { width: number; height: number }) =>
  URL.canParse(url) ? atMostWide({ url, width, height }, PHOTO_WIDTH).url : url;

async function openReports(shop: string, ids: string[]): Promise<Map<string, number>> {
  const counted = await db.reviewReport.groupBy({
    by: ["reviewId"],
    where: { shop, reviewId: { in: ids }, settledAt: null },
    _count: true,
  });
  return new Map(counted.map(({ reviewId, _count }) => [reviewId, _count]));
}

/** Which of them somebody refused, and their authors have objected since. */
async function objectedTo(shop: string, rows: ReviewRow[]): Promise<Set<string>> {
  const refused = rows.flatMap(({ id, refusedAt }) => (refusedAt ? [{ id, refusedAt }] : []));
  if (refused.length === 0) return new Set();
  const events = await db.reviewEvent.findMany({
    where: { shop, reviewId: { in: refused.map(({ id }) => id) }, what: "objected" },
    select: { reviewId: true, at: true },
  });
  const since = new Map(refused.map(({ id, refusedAt }) => [id, refusedAt]));
  return new Set(
    events
      .filter(({ reviewId, at }) => at >= (since.get(reviewId) ?? at))
      .map(({ reviewId }) => reviewId),
  );
}
