import { findIds } from "../moderation/find-ids.server";
import { rowsOf } from "../moderation/review-list.server";
import { placeOf, type Place } from "../review-place";
import { PAGE } from "../limits";
import { productCalled } from "../products.server";
import type { ReviewOfProduct } from "../shop-reviews";
import { withProducts } from "../shop-reviews.server";
import { reviewFrom } from "../stored-review.server";
import { ALL_PRODUCTS, tallyOfProduct } from "../tallies.server";
import type { Tally } from "../tally";
import type { ListSearch } from "./list-search";

export type Listed = {
  /** Null: of the whole shop. */
  product: { id: string; handle: string; title: string } | null;
  tally: Tally;
  reviews: ReviewOfProduct[];
  /** Where it goes on; null: these were the last. */
  next: Place | null;
};

/** A page of the reviews that somebody wants to see. Null: there is no such product. */
export async function listed(shop: string, wanted: ListSearch): Promise<Listed | null> {
  const { handle, search, place } = wanted;
  const product = handle === "" ? null : await productCalled(shop, handle);
  if (handle !== "" && !product) return null;

  const asked = { ...search, product: product?.id ?? null };
  const [tally, found] = await Promise.all([
    tallyOfProduct(shop, product?.id ?? ALL_PRODUCTS),
    findIds(shop, asked, { place, isForward: true }, PAGE + 1),
  ]);
  const reviews = (await rowsOf(shop, found.slice(0, PAGE))).map(reviewFrom);
  const end = reviews.at(-1);
  return {
    product,
    tally,
    reviews: await withProducts(shop, reviews),
    next: found.length > PAGE && end ? placeOf(end, search.sort) : null,
  };
}
