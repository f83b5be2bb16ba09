import type { SeedReviews } from "./reviews.ts";

/** What a sample shop's merchant has stated, what shoppers have said, and where the blocks stand in the theme. */
export type Seed = {
  /** Settings by their names, as their pages would save them. */
  settings: Record<string, unknown>;
  /** The page that holds it all; null where the merchant has made none. */
  trustPage: SeedPage | null;
  reviews: SeedReviews;
  blocks: { template: string; block: string; settings: Record<string, unknown> }[];
};

/** A page with its title in the shop's languages, the primary one first. */
export type SeedPage = { titles: Record<string, string>; handle: string };
