import { SHOP, type ShopUnderTorture } from "../shop-under-torture.ts";
import { keptReview } from "./kept-review.ts";
import { productsBehind } from "./products-behind.ts";
import { together, type Work } from "./work.ts";

const reviewOf = (shop: ShopUnderTorture) =>
  keptReview(shop, { body: "Judged again and again.", product: "linen-apron" });

const replyOf = (piece: number) => `Thank you for piece ${piece}.`;
const isRefused = (piece: number) => piece % 2 === 1;

/**
 * A merchant refuses a review or shows it again, and answers it anew: taken when both are said to be done; then its
 * history has each once, and shoppers see the last answer, or nothing.
 */
export const moderation: Work = {
  name: "moderation",
  prepare: reviewOf,
  async attempt(shop, piece) {
    const { id } = await reviewOf(shop);
    const ids = [id];
    if (isRefused(piece)) {
      await shop.merchant("/app/reviews/refusals", { ids, reason: "unreadable" });
    } else await shop.merchant("/app/reviews/publications", { ids });
    const reply = { text: replyOf(piece) };
    return (await shop.merchant<{ ok: boolean }>(`/app/reviews/${id}/reply`, reply)).ok;
  },
  async count(shop, pieces) {
    if (pieces.length === 0) return { lost: 0, doubled: 0 };
    const { id, productId, reply } = await reviewOf(shop);
    const last = Math.max(...pieces);
    const { metafields } = await shop.lately();
    const shown = metafields
      .filter(({ owner }) => owner.endsWith(`/Product/${productId}`))
      .some(({ value }) => value.includes(replyOf(last)));
    const isRight = reply === replyOf(last) && shown === !isRefused(last);
    const events = await shop.rows<{ strokes: number; replies: number }>(
      `select count(*) filter (where what in ('refused', 'shown'))::int as strokes,
              count(*) filter (where what = 'replied')::int as replies
         from "ReviewEvent" where shop = $1 and "reviewId" = $2`,
      [SHOP, id],
    );
    const missing = events.map(({ strokes, replies }) => [strokes, replies]).flat();
    return together(
      { lost: (isRight ? 0 : 1) + (await productsBehind(shop)), doubled: 0 },
      ...missing.map((count) => ({
        lost: Math.max(0, pieces.length - count),
        doubled: Math.max(0, count - pieces.length),
      })),
    );
  },
};
