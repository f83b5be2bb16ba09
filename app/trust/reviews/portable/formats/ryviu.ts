import type { Format } from "../format";

export const RYVIU: Format = {
  name: "ryviu",
  origin: "ryviu",
  columns: {
    handle: ["product_handle"],
    rating: ["rating"],
    author: ["author"],
    title: ["title"],
    body: ["body_text"],
    email: ["email"],
    photos: ["photo_urls"],
    writtenAt: ["created_at"],
    shown: ["status"],
  },
  unused: ["featured"],
  required: ["product_handle", "rating", "author", "body_text", "created_at"],
};
