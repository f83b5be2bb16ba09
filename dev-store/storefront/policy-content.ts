import type { LiquidObject } from "./rendering.ts";
import { escaped } from "./translations.ts";

/** Shopify draws policies itself: no template of the theme is asked. */
export const policyContent = ({ title, body }: LiquidObject): string =>
  `<div class="shopify-policy__container"><div class="shopify-policy__title"><h1>${escaped(String(title))}</h1></div>` +
  `<div class="shopify-policy__body"><div class="rte">${String(body)}</div></div></div>`;
