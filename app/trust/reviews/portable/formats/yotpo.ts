import type { Format } from "../format";

export const YOTPO_IMPORT: Format = {
  name: "yotpo-import",
  origin: "yotpo",
  columns: {
    productId: ["Product ID"],
    writtenAt: ["Date"],
    body: ["Review Content"],
    rating: ["Review Score"],
    title: ["Review Title"],
    author: ["Display Name"],
    email: ["Email"],
    country: ["Customer Country"],
    photos: ["Published Image URL"],
    video: ["Video URL"],
  },
  unused: ["Unpublished Image URL"],
  required: ["Product ID", "Date", "Review Content", "Review Score", "Email", "Customer Country"],
  html: true,
};

/** Two that are seen: they name the date and the author differently. */
export const YOTPO_EXPORT: Format = {
  name: "yotpo-export",
  origin: "yotpo",
  columns: {
    title: ["Review Title"],
    body: ["Review Content"],
    rating: ["Review Score"],
    writtenAt: ["Date", "Review Creation Date"],
    productId: ["Product ID"],
    productTitle: ["Product Name", "Product Title"],
    productUrl: ["Product URL"],
    author: ["Display Name", "Reviewer Display Name"],
    email: ["Email", "Reviewer Email"],
  },
  unused: ["Verified Purchase"],
  required: ["Review Title", "Review Content", "Review Score", "Product ID"],
  html: true,
};

export const YOTPO_BY_HANDLE: Format = {
  name: "yotpo-by-handle",
  origin: "yotpo",
  columns: {
    handle: ["Shopify Product Handle"],
    writtenAt: ["Review Creation Date"],
    body: ["Review Content"],
    rating: ["Review Score"],
    title: ["Review Title"],
    author: ["Reviewer Display Name"],
    email: ["Reviewer Email"],
    shown: ["Publish Review"],
    reply: ["Comment Content"],
    repliedAt: ["Comment Date"],
    photos: ["Review Image URLs"],
  },
  unused: [],
  required: ["Shopify Product Handle", "Review Content", "Review Score"],
  html: true,
};
