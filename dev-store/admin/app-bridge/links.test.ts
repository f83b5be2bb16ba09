import { describe, expect, it } from "vitest";
import { adminPath } from "./links.js";

const SHOP = "careful-goods.myshopify.com";

describe("an address of Shopify's admin", () => {
  it.each([
    ["shopify://admin/themes/current/editor?target=x", "/admin/themes/current/editor?target=x"],
    ["shopify:admin/products", "/admin/products"],
    ["shopify://admin", "/admin"],
    ["https://admin.shopify.com/store/careful-goods/settings/legal", "/admin/settings/legal"],
    [`https://${SHOP}/admin/orders`, "/admin/orders"],
  ])("%s is a page of the dev store's admin", (address, path) => {
    expect(adminPath(address, SHOP)).toBe(path);
  });

  it.each(["https://example.com/admin", "/app/badges", "https://shopify.dev/docs", "mailto:a@b.c"])(
    "is not %s",
    (address) => {
      expect(adminPath(address, SHOP)).toBeNull();
    },
  );
});
