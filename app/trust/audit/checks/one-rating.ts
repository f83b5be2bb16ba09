import type { Check } from "../check";
import { proofIn } from "../proof";
import { inShopify } from "../repair";

/** Search engines drop the stars of a page that rates one thing twice. */
export const oneRating: Check<"one-rating"> = {
  id: "one-rating",
  group: "reviews",
  law: null,
  applies: ({ look }) => look !== null && look.aggregateRatings > 0,
  passes: ({ look }) => look !== null && look.aggregateRatings <= 1,
  proof: ({ look }) => proofIn("storefront", "count", look?.aggregateRatings ?? 0),
  repair: () => inShopify("themes"),
};
