import { createHmac } from "node:crypto";

/** What Shopify puts into `X-Shopify-Hmac-Sha256`: over the raw body, with the app's secret. */
export function webhookSignature(body: string, secret: string): string {
  return createHmac("sha256", secret).update(body).digest("base64");
}
