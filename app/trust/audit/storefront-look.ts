import type { PlacedBlocks } from "./placed-blocks";

/** What a shopper got who opened the shop's own domain. */
export type StorefrontLook = {
  at: Date;
  /** The primary domain answered over https, with a certificate that browsers take. */
  https: boolean;
  /** The addresses that one is sent on from between `http://` the domain and its first page. */
  redirects: string[];
  /** What pages loaded over http. */
  mixedContent: string[];
  /** The most ratings that one page's markup held for one thing. */
  aggregateRatings: number;
  /** By each template that was looked at: the blocks of ours that drew something. */
  seen: PlacedBlocks;
  /** Whether the page to withdraw on opened without signing in; null: not tried. */
  withdrawal: boolean | null;
  /** Each proof's and seal's address that was asked, and whether it answered. */
  addresses: Record<string, boolean>;
  /** Text on its ground, as the theme drew it: `#rrggbb`. */
  colours: { block: string; text: string; ground: string }[];
};
