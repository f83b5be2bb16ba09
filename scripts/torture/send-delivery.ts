import { createHmac } from "node:crypto";
import { SECRET } from "./proxied-address.ts";
import { SHOP } from "./shop-under-torture.ts";

/** As the dev store notes it. */
export type Delivery = {
  id: string;
  topic: string;
  triggeredAt: string;
  payload: Record<string, unknown>;
};

/** Sends it once, as Shopify does; answers the status. Shopify waits for five seconds. */
export async function sendDelivery(
  { appUrl }: { appUrl: string },
  { id, topic, triggeredAt, payload }: Delivery,
): Promise<number> {
  const body = JSON.stringify(payload);
  const answer = await fetch(`${appUrl}/webhooks`, {
    method: "POST",
    body,
    signal: AbortSignal.timeout(5_000),
    headers: {
      "Content-Type": "application/json",
      "X-Shopify-Topic": topic,
      "X-Shopify-Hmac-Sha256": createHmac("sha256", SECRET).update(body).digest("base64"),
      "X-Shopify-Shop-Domain": SHOP,
      "X-Shopify-Webhook-Id": id,
      "X-Shopify-Triggered-At": triggeredAt,
    },
  });
  await answer.arrayBuffer();
  return answer.status;
}
