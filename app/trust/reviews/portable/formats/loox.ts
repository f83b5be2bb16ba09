import type { Format } from "../format";

export const LOOX: Format = {
  name: "loox",
  origin: "loox",
  columns: {
    handle: ["product_handle"],
    productId: ["product_Id"],
    rating: ["rating"],
    author: ["author"],
    email: ["email"],
    body: ["body"],
    writtenAt: ["created_at"],
    photos: ["photo_url"],
    reply: ["reply"],
    repliedAt: ["replied_at"],
    incentive: ["incentivized"],
  },
  unused: ["verified_purchase"],
  required: ["product_handle", "rating", "author", "body", "created_at", "photo_url"],
  html: true,
};

export const LOOX_EXPORT: Format = {
  name: "loox-export",
  origin: "loox",
  columns: {
    id: ["id"],
    shown: ["status"],
    rating: ["rating"],
    email: ["email"],
    // The name that shoppers see; the full one is nobody's business.
    author: ["nickname"],
    body: ["review"],
    writtenAt: ["date"],
    productId: ["productId"],
    handle: ["handle"],
    photos: ["img"],
  },
  unused: ["full_name", "variant", "verified_purchase"],
  required: ["id", "status", "rating", "nickname", "review", "date"],
  html: true,
};
