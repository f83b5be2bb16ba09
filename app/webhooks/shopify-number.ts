import { z } from "zod";

/** Shopify's number of something, which it writes as a number; we keep it as text. */
export const ShopifyNumber = z
  .union([z.int().nonnegative(), z.string().regex(/^\d+$/)])
  .transform(String);
