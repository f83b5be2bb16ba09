import { describe, expect, it } from "vitest";
import { mappingFor } from "./aliases";

describe("the columns of any file", () => {
  it.each([
    ["author", ["author", "name", "nickname", "Display Name", "customer-name", "reviewer_name"]],
    ["author", ["Reviewer Display Name"]],
    ["email", ["email", "reviewer_email", "Buyer Email"]],
    ["rating", ["rating", "Score", "STARS", "review.score"]],
    ["body", ["body", "review", "content", "comment", "text", "message", "Review Content"]],
    ["body", ["body_text"]],
    ["writtenAt", ["date", "review_date", "created_at", "dateCreated", "Review Creation Date"]],
    ["handle", ["handle", "product_handle", "Shopify Product Handle"]],
    ["productId", ["product_id"]],
    ["sku", ["SKU", "product_SKU"]],
    ["productUrl", ["productUrl"]],
    ["photos", ["images", "photos", "picture_urls", "photo_url", "photo_urls", "img", "imageUrls"]],
    ["photos", ["Review Image URLs"]],
    ["video", ["videoUrls"]],
    ["reply", ["reply", "Comment Content", "response"]],
    ["repliedAt", ["reply_date", "replied_at", "Comment Date"]],
    ["shown", ["status", "state", "curated", "published", "Publish Review", "isApproved"]],
  ] as const)("hold the %s under %s", (field, headers) => {
    for (const header of headers) expect(mappingFor([header])).toEqual({ [field]: header });
  });

  it("hold one thing each, and what nobody knows holds nothing", () => {
    expect(mappingFor(["Stars", "rating", "Colour", "Text"])).toEqual({
      rating: "rating",
      body: "Text",
    });
  });

  it("never name a review by a number that may count rows", () => {
    expect(mappingFor(["id", "no", "Review ID"])).toEqual({});
  });
});
