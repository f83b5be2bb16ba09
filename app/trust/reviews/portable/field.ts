/** What a column of a file can hold. */
export const FIELDS = [
  /** The platform's own name of the review. */
  "id",
  "productId",
  "handle",
  "sku",
  "productUrl",
  "productTitle",
  "rating",
  "title",
  "body",
  "author",
  "email",
  "writtenAt",
  "reply",
  "repliedAt",
  "photos",
  "video",
  "shown",
  "incentive",
  "locale",
  "country",
  "experiencedAt",
] as const;

export type Field = (typeof FIELDS)[number];

/** Which column holds what, by its header as the file spells it. */
export type Mapping = Partial<Record<Field, string>>;

/** Without these there is no review. */
export const NEEDED = ["rating", "writtenAt"] as const satisfies Field[];
