import type { Format } from "../format";

/** Shopify's own app, which closed in May 2024. */
export const SHOPIFY_PRODUCT_REVIEWS: Format = {
  name: "shopify-product-reviews",
  origin: "shopify-product-reviews",
  columns: {
    handle: ["product_handle"],
    shown: ["state"],
    rating: ["rating"],
    title: ["title"],
    author: ["author"],
    email: ["email"],
    body: ["body"],
    reply: ["reply"],
    writtenAt: ["created_at"],
    repliedAt: ["replied_at"],
  },
  unused: ["location"],
  required: ["product_handle", "state", "rating", "author", "body", "created_at"],
};
