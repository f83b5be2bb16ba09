import { withoutLiquid } from "./liquid-text";

/**
 * HTML of ours that Shopify draws inside the shop's theme. Answered with 200 also where something is wrong: what
 * Shopify makes of a page with another status is written nowhere, and whoever reads it needs what stands on it.
 * 503 is for what was not recorded, so that no program takes it for a receipt.
 */
export const pageInTheme = (html: string, status: 200 | 503 = 200) =>
  liquidInTheme(withoutLiquid(html), status);

/** The same where some of it is Liquid of ours. */
export const liquidInTheme = (liquid: string, status: 200 | 503 = 200) =>
  new Response(liquid, {
    status,
    headers: {
      "Content-Type": "application/liquid; charset=utf-8",
      "Cache-Control": "no-store",
    },
  });
