import type { Format } from "../format";

export const OPINEW: Format = {
  name: "opinew",
  origin: "opinew",
  columns: {
    body: ["body"],
    rating: ["rating"],
    writtenAt: ["review_date"],
    shown: ["state"],
    author: ["reviewer_name"],
    email: ["reviewer_email"],
    productId: ["product_id"],
    handle: ["product_handle"],
    reply: ["reply"],
    repliedAt: ["reply_date"],
    photos: ["picture_urls"],
    sku: ["SKU"],
  },
  unused: ["barcode", "region"],
  required: ["body", "rating", "review_date", "state", "reviewer_name"],
};
