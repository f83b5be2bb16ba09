import type { Format } from "../format";

// Questions of the merchant's own.
const CUSTOM = /^cf[_ ]/i;

/** With the variant for other shop systems, which has the product's address or SKU. */
export const JUDGE_ME: Format = {
  name: "judge-me",
  origin: "judge-me",
  columns: {
    title: ["title"],
    body: ["body"],
    rating: ["rating"],
    writtenAt: ["review_date"],
    author: ["reviewer_name"],
    email: ["reviewer_email"],
    productId: ["product_id"],
    handle: ["product_handle"],
    productUrl: ["product_url"],
    sku: ["product_sku"],
    reply: ["reply"],
    photos: ["picture_urls"],
  },
  unused: [],
  required: ["body", "rating", "reviewer_name"],
  extra: CUSTOM,
};

/** It says nothing of verified purchases. */
export const JUDGE_ME_EXPORT: Format = {
  name: "judge-me-export",
  origin: "judge-me",
  columns: {
    title: ["title"],
    body: ["body"],
    rating: ["rating"],
    writtenAt: ["review_date"],
    shown: ["curated"],
    author: ["reviewer_name"],
    email: ["reviewer_email"],
    productId: ["product_id"],
    handle: ["product_handle"],
    reply: ["reply"],
    repliedAt: ["reply_date"],
    photos: ["picture_urls"],
  },
  unused: ["source", "ip_address", "location", "metaobject_handle"],
  required: ["body", "rating", "review_date", "source", "curated"],
  extra: CUSTOM,
};
