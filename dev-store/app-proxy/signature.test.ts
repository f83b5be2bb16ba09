import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { proxySignature } from "./signature.ts";

const hmac = (message: string) => createHmac("sha256", "hush").update(message).digest("hex");

describe("the signature of an app-proxy request", () => {
  it("is made as in Shopify's own example", () => {
    const parameters = new URLSearchParams(
      "extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=1&path_prefix=%2Fapps%2Fawesome_reviews&timestamp=1317327555",
    );
    expect(proxySignature(parameters, "hush")).toBe(
      "4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb",
    );
  });

  it("sorts by bytes: capitals before small letters, and a1 before a", () => {
    const parameters = new URLSearchParams("b=1&a=2&consentGiven=1&consent=2&B=3&a1=4&å=5");
    expect(proxySignature(parameters, "hush")).toBe(
      hmac("B=3a1=4a=2b=1consent=2consentGiven=1å=5"),
    );
  });
});
