import type { ShopFacts } from "./shop-facts";

/** Where a video lies: among the shop's files, or on a site that shoppers are led to. */
export type VideoPlace = "file" | "youtube" | "vimeo";

const SHOPIFYS = "cdn.shopify.com";

/** Null for an address that no video of these is at. */
export function videoPlace(address: string): VideoPlace | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^(www|m)\./, "");
  if (host === "youtube.com") {
    const short = /^\/shorts\/([^/]+)/.exec(pathname)?.[1];
    return isYouTubeId(pathname === "/watch" ? searchParams.get("v") : short) ? "youtube" : null;
  }
  if (host === "youtu.be") return isYouTubeId(pathname.slice(1)) ? "youtube" : null;
  if (host === "vimeo.com") return /^\/\d+(\/\w+)?$/.test(pathname) ? "vimeo" : null;
  // A shop's files are served by Shopify, on its own host or under /cdn/ on the shop's.
  const shopifys = hostname === SHOPIFYS || pathname.startsWith("/cdn/shop/");
  return shopifys && /\.(mp4|webm)$/i.test(pathname) ? "file" : null;
}

const isYouTubeId = (id: string | null | undefined) => /^[\w-]{11}$/.test(id ?? "");

/** Whether a film is played from another shop's host, which would learn of every shopper who plays it. */
export function isOthersFile(address: string, shop: ShopFacts): boolean {
  if (videoPlace(address) !== "file") return false;
  return ![SHOPIFYS, shop.primaryDomain.host, shop.shop].includes(new URL(address).hostname);
}
