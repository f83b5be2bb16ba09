import { db, type Tx } from "../../db.server";
import { knownProducts } from "./products.server";
import type { ReviewOfProduct, ShopReviews } from "./shop-reviews";
import { photosOf } from "./photos.server";
import { reviewFrom } from "./stored-review.server";
import { ALL_PRODUCTS, tallyOfProduct } from "./tallies.server";

/** As many as the home page shows. */
const CHOSEN_MAX = 12;

export async function loadShopReviews(shop: string, tx: Tx = db): Promise<ShopReviews> {
  const [tally, rows] = await Promise.all([
    tallyOfProduct(shop, ALL_PRODUCTS, tx),
    tx.review.findMany({
      where: { shop, chosenAt: { not: null }, shownAt: { not: null }, deletedAt: null },
      orderBy: [{ chosenAt: "desc" }, { id: "desc" }],
      take: CHOSEN_MAX,
    }),
  ]);
  return { tally, chosen: await withProducts(shop, rows.map(reviewFrom), tx) };
}

/** Reviews with their photos and the products they are about. */
export async function withProducts(
  shop: string,
  reviews: ReviewOfProduct["review"][],
  tx: Tx = db,
): Promise<ReviewOfProduct[]> {
  const [photos, products] = await Promise.all([
    photosOf(
      shop,
      reviews.filter(({ photoCount }) => photoCount > 0).map(({ id }) => id),
      tx,
    ),
    knownProducts(
      shop,
      reviews.map(({ productId }) => productId),
      tx,
    ),
  ]);
  return reviews.map((review) => {
    const product = products.get(review.productId);
    const isThere = product && product.deletedAt === null;
    return {
      review,
      photos: photos.get(review.id) ?? [],
      product: isThere ? { handle: product.handle, title: product.title } : null,
    };
  });
}
