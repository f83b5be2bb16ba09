import { createHmac } from "node:crypto";

/**
 * Shopify's signature of an app-proxy request: `name=value` of every parameter, several values joined by commas,
 * sorted by their bytes, joined without anything between, hex HMAC-SHA256 with the app's secret.
 */
export function proxySignature(parameters: URLSearchParams, secret: string): string {
  const pairs = [...new Set(parameters.keys())].map((name) =>
    Buffer.from(`${name}=${parameters.getAll(name).join(",")}`),
  );
  const message = Buffer.concat(pairs.sort((a, b) => Buffer.compare(a, b)));
  return createHmac("sha256", secret).update(message).digest("hex");
}
