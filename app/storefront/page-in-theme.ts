import { withoutLiquid } from "./liquid-text";

/**
 * HTML of ours that Shopify draws inside the shop's theme. Always answered with 200: what Shopify makes of a
 * page with another status is written nowhere, and whoever reads it needs what stands on it.
 */
export const pageInTheme = (html: string) => liquidInTheme(withoutLiquid(html));

/** The same where some of it is Liquid of ours. */
export const liquidInTheme = (liquid: string) =>
  new Response(liquid, {
    headers: {
      "Content-Type": "application/liquid; charset=utf-8",
      "Cache-Control": "no-store",
    },
  });
