import type { Liquid } from "liquidjs";

/** Safe inside a script element, as Shopify's is and LiquidJS's own is not. */
export function jsonForHtml(value: unknown): string {
  const json = JSON.stringify(value ?? null);
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function registerJson(liquid: Liquid) {
  liquid.registerFilter("json", jsonForHtml);
}
