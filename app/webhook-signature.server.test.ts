import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isSignedByShopify } from "./webhook-signature.server";

const body = Buffer.from('{"id":1,"name":"Blåbær"}');
const signature = (bytes: Buffer, secret: string) =>
  createHmac("sha256", secret).update(bytes).digest("base64");

describe("a webhook's signature", () => {
  it("is good when it was made from these bytes with our secret", () => {
    expect(isSignedByShopify(body, signature(body, "hush"), "hush")).toBe(true);
  });

  it.each([
    ["another secret", signature(body, "loud")],
    ["another body", signature(Buffer.from("{}"), "hush")],
    ["half of it", signature(body, "hush").slice(0, 20)],
    ["no base64", "*".repeat(44)],
    ["nothing", ""],
    ["no header", null],
  ])("is bad when it is %s", (_, given) => {
    expect(isSignedByShopify(body, given, "hush")).toBe(false);
  });
});
