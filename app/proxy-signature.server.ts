import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "./env.server";
import { isShopDomain } from "./shop-domain";

// What Shopify's own library allows between its clock and ours.
const TOLERANCE_SECONDS = 90;
const ONLY_ONCE = ["shop", "timestamp", "signature", "logged_in_customer_id"];

export type ProxyVerdict =
  | { ok: true; shop: string; customerId: string | null }
  | { ok: false; reason: "signature" | "timestamp" | "shop" };

/** What Shopify signs: `name=value` sorted by bytes; several values of a name joined by commas. */
function signedText(query: URLSearchParams): string {
  const names = [...new Set(query.keys())].filter((name) => name !== "signature");
  return names
    .map((name) => Buffer.from(`${name}=${query.getAll(name).join(",")}`))
    .sort(Buffer.compare)
    .map(String)
    .join("");
}

/**
 * What is signed has nothing between one parameter and the next: whoever sends one of their own through a shop's proxy
 * could have a text signed that reads, cut otherwise, as another shop's or another customer's. What Shopify itself
 * added then stands inside a value.
 */
const isCutOtherwise = (query: URLSearchParams) =>
  [...query.values()].some((value) => ADDED_BY_SHOPIFY.test(value));

const ADDED_BY_SHOPIFY = /(?:shop=[\w-]+\.myshopify\.com|logged_in_customer_id=|path_prefix=)/;

/**
 * Whether Shopify's app proxy sent this request, just now. `customerId` is the only
 * statement about who the shopper is that may be trusted there.
 */
export function verifyProxyRequest(
  request: Request,
  now: Date,
  secret: string = env.SHOPIFY_API_SECRET,
): ProxyVerdict {
  const query = new URL(request.url).searchParams;
  if (ONLY_ONCE.some((name) => query.getAll(name).length > 1) || isCutOtherwise(query))
    return { ok: false, reason: "signature" };

  const expected = createHmac("sha256", secret).update(signedText(query)).digest();
  const given = Buffer.from(query.get("signature") ?? "", "hex");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return { ok: false, reason: "signature" };
  }

  const sentAt = /^\d+$/.test(query.get("timestamp") ?? "") ? Number(query.get("timestamp")) : NaN;
  if (!(Math.abs(now.getTime() / 1000 - sentAt) <= TOLERANCE_SECONDS)) {
    return { ok: false, reason: "timestamp" };
  }

  const shop = query.get("shop");
  if (!isShopDomain(shop)) return { ok: false, reason: "shop" };
  return { ok: true, shop, customerId: query.get("logged_in_customer_id") || null };
}
