import type { Format } from "../format";

export const STAMPED: Format = {
  name: "stamped",
  origin: "stamped",
  columns: {
    productId: ["product_id"],
    handle: ["product_handle"],
    productUrl: ["productUrl"],
    productTitle: ["productTitle"],
    rating: ["rating"],
    title: ["title"],
    author: ["author"],
    email: ["email"],
    body: ["body"],
    writtenAt: ["created_at"],
    shown: ["published"],
    // Names of files among them lie nowhere that we could fetch them from.
    photos: ["photoFilenames"],
  },
  unused: ["productImageUrl"],
  required: [
    ...["product_id", "productUrl", "productImageUrl", "productTitle"],
    ...["rating", "author", "body", "created_at"],
  ],
};

/** Recognised by two of its columns; the merchant is shown what the others seem to hold. */
export const STAMPED_EXPORT: Format = {
  name: "stamped-export",
  origin: "stamped",
  columns: { rating: ["reviewRating"], body: ["reviewMessage"] },
  unused: [],
  required: ["reviewRating", "reviewMessage"],
  partlyKnown: true,
};
