import type { Format } from "./format";
import { JUDGE_ME, JUDGE_ME_EXPORT } from "./formats/judge-me";
import { LOOX, LOOX_EXPORT } from "./formats/loox";
import { OKENDO, OKENDO_EXPORT } from "./formats/okendo";
import { OPINEW } from "./formats/opinew";
import { RYVIU } from "./formats/ryviu";
import { SHOPIFY_PRODUCT_REVIEWS } from "./formats/shopify-product-reviews";
import { SITE_REVIEWS } from "./formats/site-reviews";
import { STAMPED, STAMPED_EXPORT } from "./formats/stamped";
import { WOOCOMMERCE } from "./formats/woocommerce";
import { YOTPO_BY_HANDLE, YOTPO_EXPORT, YOTPO_IMPORT } from "./formats/yotpo";

/** Every platform's file that we know. */
export const FORMATS: Format[] = [
  JUDGE_ME,
  JUDGE_ME_EXPORT,
  LOOX,
  LOOX_EXPORT,
  YOTPO_IMPORT,
  YOTPO_EXPORT,
  YOTPO_BY_HANDLE,
  STAMPED,
  STAMPED_EXPORT,
  SHOPIFY_PRODUCT_REVIEWS,
  OKENDO,
  OKENDO_EXPORT,
  OPINEW,
  RYVIU,
  WOOCOMMERCE,
  SITE_REVIEWS,
];

export const formatCalled = (name: string | null): Format | null =>
  FORMATS.find((format) => format.name === name) ?? null;
