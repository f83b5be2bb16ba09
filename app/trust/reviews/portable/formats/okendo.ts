import type { Format } from "../format";

export const OKENDO: Format = {
  name: "okendo",
  origin: "okendo",
  columns: {
    author: ["name"],
    body: ["body"],
    handle: ["handle"],
    productId: ["productId"],
    rating: ["rating"],
    sku: ["sku"],
    writtenAt: ["dateCreated"],
    country: ["countryCode"],
    email: ["email"],
    photos: ["imageUrls"],
    shown: ["isApproved"],
    incentive: ["isIncentivized"],
    reply: ["reply"],
    repliedAt: ["replyDateCreated"],
    title: ["title"],
    video: ["videoUrls"],
  },
  unused: [
    ...["isRecommended", "rejectedImageUrls", "replyIsPublic", "isVerifiedBuyer"],
    ...["variantId", "status"],
  ],
  required: ["name", "body", "rating", "dateCreated"],
  oneOf: ["handle", "productId", "sku"],
};

/** Older and newer files differ in which of these they have. */
export const OKENDO_EXPORT: Format = {
  name: "okendo-export",
  origin: "okendo",
  columns: {
    id: ["Review ID"],
    productId: ["Product ID"],
    productTitle: ["Product Name"],
    rating: ["Rating"],
    title: ["Title"],
    body: ["Body"],
    author: ["Reviewer Name"],
    email: ["reviewer.email"],
    writtenAt: ["Date Created"],
    shown: ["Status"],
  },
  unused: ["Is Verified Buyer"],
  required: ["Review ID", "Product ID", "Rating", "Body", "Date Created"],
};
