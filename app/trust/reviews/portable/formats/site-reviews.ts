import type { Format } from "../format";

/** Of WordPress, whose numbers of posts name no product of Shopify. */
export const SITE_REVIEWS: Format = {
  name: "site-reviews",
  origin: "site-reviews",
  columns: {
    writtenAt: ["date_gmt", "date"],
    rating: ["rating"],
    title: ["title"],
    body: ["content"],
    author: ["name"],
    email: ["email"],
    shown: ["is_approved"],
    reply: ["response"],
  },
  unused: [
    ...["date", "avatar", "ip_address", "terms", "author_id", "is_pinned", "is_verified"],
    ...["assigned_posts", "assigned_terms", "assigned_users", "score"],
  ],
  required: ["date", "rating", "content"],
};
