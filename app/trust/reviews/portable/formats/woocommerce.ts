import type { Format } from "../format";

/** Comments of WordPress on products: their numbers are WordPress's, so SKU and title name the product. */
export const WOOCOMMERCE: Format = {
  name: "woocommerce",
  origin: "woocommerce",
  columns: {
    author: ["comment_author"],
    email: ["comment_author_email"],
    writtenAt: ["comment_date_gmt", "comment_date"],
    body: ["comment_content"],
    shown: ["comment_approved"],
    rating: ["rating"],
    title: ["title"],
    sku: ["product_SKU"],
    productTitle: ["product_title"],
  },
  unused: [
    // Each WordPress counts from one: a number that two shops may share names nothing.
    ...["comment_ID", "comment_post_ID", "comment_author_url", "comment_author_IP", "comment_date"],
    ...["comment_parent", "user_id", "verified"],
  ],
  required: ["comment_author", "comment_content", "rating"],
  html: true,
};
