import { z } from "zod";
import { PlacedBlocks } from "./placed-blocks";

const ChosenColour = z.object({
  block: z.string(),
  /** The page on which it was seen. */
  template: z.string(),
  drawn: z.enum(["text", "picture"]),
  /** Both as `#rrggbb`. */
  colour: z.string(),
  ground: z.string(),
});
export type ChosenColour = z.infer<typeof ChosenColour>;

/** What a shopper got who opened the shop's own domain. */
export const StorefrontLook = z.object({
  at: z.coerce.date(),
  /** The primary domain answered over https with a certificate that browsers take, and whoever comes without is sent there. */
  https: z.boolean(),
  /** The addresses that one is sent on from between `http://` the domain and its first page. */
  redirects: z.array(z.string()),
  /** What pages loaded over http. */
  mixedContent: z.array(z.string()),
  /** The most ratings that one page's markup held for products. */
  aggregateRatings: z.number(),
  /** How often the product page's markup stated that product. */
  products: z.number(),
  /** Paths of Shopify's policies that the first page links to. */
  policyLinks: z.array(z.string()),
  /** By each template that was looked at: the blocks of ours that drew something. */
  seen: PlacedBlocks,
  /** Whether the page to withdraw on opened without signing in; null: not tried. */
  withdrawal: z.boolean().nullable(),
  /** Each proof's and seal's address that was asked, and whether it answered. */
  addresses: z.record(z.string(), z.boolean()),
  /** Those that the merchant chose for blocks, where the theme says what they lie on. */
  colours: z.array(ChosenColour),
});
export type StorefrontLook = z.infer<typeof StorefrontLook>;

/** No page was opened where the connection itself failed. */
export const hasPages = (look: StorefrontLook | null): look is StorefrontLook =>
  look !== null && Object.keys(look.seen).length > 0;
