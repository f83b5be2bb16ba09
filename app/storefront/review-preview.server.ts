import { reviewForLiquid, type ReviewWithPhotos } from "../trust/reviews/review-for-liquid";
import { primaryLocale, type ShopFacts } from "../trust/shop-facts";
import { renderSnippet } from "./block-engine.server";
import { blockStyle } from "./block-style.server";
import { smallPage } from "./preview.server";

/** One review as its block shows it, whether shoppers see it by now or not. */
export async function previewReview(
  review: ReviewWithPhotos,
  shop: ShopFacts,
  now: Date,
): Promise<string> {
  const primary = primaryLocale(shop);
  const page = { locale: primary, now, timeZone: shop.timeZone };
  const [style, drawn] = await Promise.all([
    blockStyle("reviews", page),
    renderSnippet("tillit-review", { review: reviewForLiquid(review, shop), primary }, page),
  ]);
  const block = `<style>${style}</style><div class="tillit-b"><ul class="tillit-r" role="list">${drawn}</ul></div>`;
  return smallPage(block, { locale: primary, surface: "light", shopUrl: shop.primaryDomain.url });
}
