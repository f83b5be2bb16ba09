import { z } from "zod";

/**
 * What Shopify answered when the picture was uploaded to the shop's files. Nobody types this
 * address, so there is no host to check it against; it must only be one that a browser loads.
 */
export const Picture = z.object({
  url: z.url({ protocol: /^https?$/, error: "picture-unreadable" }).max(2048, "picture-unreadable"),
  width: z.int().positive("picture-unreadable").max(20_000, "picture-unreadable"),
  height: z.int().positive("picture-unreadable").max(20_000, "picture-unreadable"),
});

export type Picture = z.infer<typeof Picture>;

const SHOPIFYS = "cdn.shopify.com";

/** The picture no wider than it is shown: Shopify's own host draws it smaller, another's stays as it is. */
export function atMostWide(picture: Picture, width: number): Picture {
  const url = new URL(picture.url);
  if (url.hostname !== SHOPIFYS || picture.width <= width) return picture;
  url.searchParams.set("width", String(width));
  return {
    url: url.href,
    width,
    height: Math.max(1, Math.round((picture.height * width) / picture.width)),
  };
}
