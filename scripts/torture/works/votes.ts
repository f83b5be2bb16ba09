import { SHOP, type ShopUnderTorture } from "../shop-under-torture.ts";
import { keptReview } from "./kept-review.ts";
import { productsBehind } from "./products-behind.ts";
import { sendForm } from "./send-form.ts";
import type { Work } from "./work.ts";

const reviewOf = (shop: ShopUnderTorture) =>
  keptReview(shop, { body: "Helpful to very many.", product: "serving-bowl" });

/** A shopper finds a review helpful: taken when they are thanked; then it counts once. */
export const votes: Work = {
  name: "votes",
  prepare: reviewOf,
  async attempt(shop, piece) {
    const { id } = await reviewOf(shop);
    const fields = { id, act: "", return_to: "/products/serving-bowl", lang: "en" };
    return (await sendForm(shop, "reviews/helpful", fields, piece)).includes("It is noted");
  },
  async count(shop, pieces) {
    const { id, helpful } = await reviewOf(shop);
    const given = await shop.rows(`select from "ReviewVote" where shop = $1 and "reviewId" = $2`, [
      SHOP,
      id,
    ]);
    const fewest = Math.min(helpful, given.length);
    return {
      lost: Math.max(0, pieces.length - fewest) + (await productsBehind(shop)),
      doubled: Math.max(0, Math.max(helpful, given.length) - pieces.length),
    };
  },
};
