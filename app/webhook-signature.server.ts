import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "./env.server";

/** Whether Shopify signed exactly these bytes. */
export function isSignedByShopify(
  body: Uint8Array,
  signature: string | null,
  secret: string = env.SHOPIFY_API_SECRET,
): boolean {
  const expected = createHmac("sha256", secret).update(body).digest();
  const given = Buffer.from(signature ?? "", "base64");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
