import { describe, expect, it } from "vitest";
import { aShop, NOW, theFacts } from "../../tests/facts";
import { aReview, aReviewedProduct } from "../../tests/reviewed-product";
import { textIn } from "../../tests/shown-block";
import type { Rating } from "../trust/reviews/review";
import { storefrontDocument } from "./document";
import { renderBlock, type PreviewOptions } from "./preview.server";
import { productDocument } from "./product-document";

function shopperSees(ratings: Rating[], options: Partial<PreviewOptions> = {}) {
  const reviews = ratings.map((rating) => ({ review: aReview({ rating }), photos: [] }));
  const metafields = productDocument({ ...aReviewedProduct(reviews, []), shop: aShop() });
  return renderBlock("stars", storefrontDocument(theFacts()), {
    ...{ locale: "en", now: NOW },
    product: { id: "1001", handle: "wool-blanket", title: "Wool blanket", metafields },
    ...options,
  });
}

describe("the stars of a product", () => {
  it("are not a byte without a review, and say so in the theme editor", async () => {
    expect(await shopperSees([])).toBe("");
    expect(await shopperSees([5], { product: null })).toBe("");
    expect(await shopperSees([], { designMode: true, locale: "de" })).toContain(
      "Die Sterne erscheinen hier",
    );
  });

  it("are one line with the average, the count and a text for who sees no stars", async () => {
    const html = await shopperSees([5, 4, 5]);
    expect(textIn(html)).toBe("4.7 · 3 reviews");
    expect(html).toContain('aria-label="4.7 of 5 stars"');
    expect(textIn(await shopperSees([5]))).toBe("5 · 1 review");
  });

  it.each([
    ["nb", "4,5 · 2 omtaler", "4.5 av 5 stjerner"],
    ["fr", "4,5 · 2 avis", "4.5 étoiles sur 5"],
    ["es", "4,5 · 2 opiniones", "4.5 de 5 estrellas"],
    ["de-CH", "4,5 · 2 Bewertungen", "4.5 von 5 Sternen"],
    ["pl", "4.5 · 2 reviews", "4.5 of 5 stars"],
  ])("speak %s", async (locale, words, label) => {
    const html = await shopperSees([4, 5], { locale });
    expect(textIn(html)).toBe(words);
    expect(html).toContain(`aria-label="${label}"`);
  });

  it("lead to the reviews on the product's page, and there from elsewhere", async () => {
    expect(await shopperSees([5])).toContain('<a class="tillit-c" href="#reviews">');
    expect(await shopperSees([5], { pageType: "collection", root: "/de/" })).toContain(
      'href="/de/products/wool-blanket#reviews"',
    );
  });

  it("stand on each card of a collection, by Shopify's standard pair alone", async () => {
    const html = await shopperSees([], {
      pageType: "collection",
      product: null,
      settings: {
        product: {
          url: "/products/jug",
          metafields: {
            reviews: { rating: { value: { rating: 3.9 } }, rating_count: { value: 12 } },
          },
        },
      },
    });
    expect(textIn(html)).toBe("3.9 · 12 reviews");
    expect(html).toContain('href="/products/jug#reviews"');
  });

  it("bring the part of the style that a line needs, and no more", async () => {
    const html = await shopperSees([5]);
    expect(html).toMatch(/^<style>\.tillit-b/);
    expect(html).not.toMatch(/fieldset label|<script|\sstyle=|url\(|\son\w+=|tillit-r/);
  });
});
