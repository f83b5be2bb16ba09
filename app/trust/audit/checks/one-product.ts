import type { Check } from "../check";
import { proofIn } from "../proof";
import { inShopify } from "../repair";

/** A theme states its product, and an app often states it once more: a search engine takes one of the two. */
export const oneProduct: Check<"one-product"> = {
  id: "one-product",
  group: "reviews",
  law: null,
  applies: ({ look }) => look !== null && look.products > 0,
  passes: ({ look }) => look !== null && look.products <= 1,
  proof: ({ look }) => proofIn("storefront", "count", look?.products ?? 0),
  repair: () => inShopify("themes"),
};
