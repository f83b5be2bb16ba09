import type { Incentive } from "../incentives";
import type { Rating } from "../review";

/** How a file names a product; at least one of them is there. */
export type PortableProduct = {
  /** Shopify's number. */
  id?: string;
  handle?: string;
  sku?: string;
  url?: string;
  title?: string;
};

/** What a row of a file becomes. Whether the purchase was verified elsewhere is not taken over. */
export type PortableReview = {
  /** The same however the row is written: names it when the file comes again. */
  key: string;
  /** Null: about the shop itself. */
  product: PortableProduct | null;
  rating: Rating;
  title: string;
  body: string;
  /** May be empty. */
  author: string;
  email: string | null;
  writtenAt: Date;
  reply: string | null;
  repliedAt: Date | null;
  /** Addresses with https. */
  photos: string[];
  video: string | null;
  /** Shoppers could see it there. */
  wasShown: boolean;
  incentive: Incentive;
  /** BCP 47; null where the file does not say. */
  locale: string | null;
  /** ISO 3166. */
  country: string | null;
  experiencedAt: Date | null;
};
