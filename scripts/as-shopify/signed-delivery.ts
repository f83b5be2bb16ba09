import { createHmac } from "node:crypto";
import { SECRET } from "./secret.ts";

/** What Shopify says, of which shop, and when it happened. */
export type Word = {
  id: string;
  shop: string;
  topic: string;
  triggeredAt: string;
  payload: Record<string, unknown>;
};

/** A delivery of it as Shopify sends one: the body, and the headers that are right for exactly that. */
export function signedDelivery({ id, shop, topic, triggeredAt, payload }: Word) {
  const body = JSON.stringify(payload);
  const headers = {
    "Content-Type": "application/json",
    "X-Shopify-Topic": topic,
    "X-Shopify-Hmac-Sha256": createHmac("sha256", SECRET).update(body).digest("base64"),
    "X-Shopify-Shop-Domain": shop,
    "X-Shopify-Webhook-Id": id,
    "X-Shopify-Triggered-At": triggeredAt,
  };
  return { body, headers };
}
