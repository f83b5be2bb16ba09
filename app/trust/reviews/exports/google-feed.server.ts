import { db } from "../../../db.server";
import { loadShopFacts } from "../../shop-facts.server";
import { FEED_END, feedReview, feedStart, fitsIntoFeed } from "../portable/google-feed";
import { photosOf } from "../photos.server";
import { knownProducts, type KnownProduct } from "../products.server";
import { isVerified } from "../review";
import { reviewFrom } from "../stored-review.server";

const AT_ONCE = 200;

/** All shown reviews of products that the shop still has, whatever their stars, as Google wants them. */
export async function* googleFeed(shop: string): AsyncGenerator<string> {
  const facts = (await loadShopFacts(shop))?.facts;
  const host = facts?.primaryDomain.host ?? shop;
  yield feedStart(facts?.name || shop);
  for (let after = ""; ;) {
    const rows = await db.review.findMany({
      where: {
        ...{ shop, id: { gt: after } },
        ...{ shownAt: { not: null }, refusedAt: null, deletedAt: null },
      },
      orderBy: { id: "asc" },
      take: AT_ONCE,
    });
    const last = rows.at(-1);
    if (!last) break;
    yield await written(shop, host, rows.map(reviewFrom));
    after = last.id;
  }
  yield FEED_END;
}

async function written(shop: string, host: string, reviews: ReturnType<typeof reviewFrom>[]) {
  const withPhotos = reviews.filter(({ photoCount }) => photoCount > 0).map(({ id }) => id);
  const [products, photos] = await Promise.all([
    knownProducts(
      shop,
      reviews.map(({ productId }) => productId),
    ),
    photosOf(shop, withPhotos),
  ]);
  return reviews
    .flatMap((review) => {
      const product = productFrom(products.get(review.productId), host);
      if (product === null || !fitsIntoFeed({ ...review, product })) return [];
      const pictures = (photos.get(review.id) ?? []).flatMap(({ url }) => url ?? []);
      const { authorName: author } = review;
      return feedReview({
        ...{ ...review, author, isVerified: isVerified(review), photos: pictures, product },
      });
    })
    .join("");
}

function productFrom(product: KnownProduct | undefined, host: string) {
  if (!product || product.deletedAt) return null;
  const { title, handle, vendor: brand, skus, barcodes: gtins } = product;
  const url = `https://${host}/products/${encodeURIComponent(handle)}`;
  return { title, url, brand, skus, gtins };
}
