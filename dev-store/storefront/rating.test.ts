import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { renderPage } from "./render.ts";

function catalogueWith(count: string | null, path = "/en/collections/all") {
  using world = aWorld();
  const [product] = world.state.products;
  const pair = [
    ["rating", "rating", '{"value":"4.25","scale_min":"1.0","scale_max":"5.0"}'],
    ["rating_count", "number_integer", count],
  ] as const;
  for (const [key, type, value] of pair) {
    if (count === null || value === null) continue;
    world.state.metafields.push({
      ...{ id: world.takeId(), owner: `gid://shopify/Product/${product?.id}` },
      ...{ namespace: "reviews", key, type, value },
      ...{ app: null, createdAt: "", updatedAt: "" },
    });
  }
  return renderPage(world, { originalUrl: path, headers: {} }).html;
}

describe("a product's card in our own theme", () => {
  it("shows how buyers rate the product, to eyes and to screen readers", () => {
    const html = catalogueWith("12");
    expect(html.match(/class="rating"/g)).toHaveLength(1);
    expect(html).toContain('style="--share: 85%" aria-hidden="true">★★★★★</span>');
    expect(html).toContain("(12)</span>");
    expect(html).toContain('<span class="visually-hidden">4.3 of 5 stars, 12 reviews</span>');
    expect(catalogueWith("1")).toContain("4.3 of 5 stars, 1 review</span>");
    expect(catalogueWith("12", "/")).toContain("4.3 av 5 stjerner, 12 omtaler");
  });

  it("has no markup for it without reviews", () => {
    const html = catalogueWith(null);
    expect(html).not.toContain("★");
    expect(catalogueWith("0")).toBe(html);
    expect(html).toMatch(/<\/h3>\s*<span class="price">/);
  });
});
