import type { IncomingHttpHeaders } from "node:http";
import type { DevStoreState } from "../state.ts";
import { cartDetailsIn, type CartDetails } from "./cart-details.ts";

/** As much of a request as the storefront reads; Express's own fits. */
export type StorefrontRequest = { originalUrl: string; headers: IncomingHttpHeaders };

/** A shopper's visit to one page: what the address and the cookies say. */
export type Visit = {
  /** Without the language's prefix. */
  path: string;
  query: URLSearchParams;
  locale: string;
  primaryLocale: string;
  /** "" for the primary language, "/en" for another. */
  prefix: string;
  country: string;
  /** Quantities by variant id. */
  cart: Map<number, number>;
  cartDetails: CartDetails;
  designMode: boolean;
  /** A preset of the theme's settings to look at, such as Dark. */
  preset: string | null;
};

export function visitOf(state: DevStoreState, { originalUrl, headers }: StorefrontRequest): Visit {
  const url = new URL(`http://localhost${originalUrl}`);
  const { locale, prefix, path } = languageOf(state, url.pathname.replace(/\/{2,}/g, "/"));
  const cookies = cookiesIn(headers.cookie ?? "");
  // A browser sends this header itself and no page can forge it: only a frame is the theme editor's preview.
  const designMode =
    url.searchParams.get("design_mode") === "1" && headers["sec-fetch-dest"] === "iframe";
  return {
    path,
    query: url.searchParams,
    locale,
    primaryLocale: primaryLocaleOf(state),
    prefix,
    country: countryOf(state, cookies.get("localization")),
    cart: cartIn(cookies.get("cart") ?? ""),
    cartDetails: cartDetailsIn(cookies.get("cart_details")),
    designMode,
    preset: url.searchParams.get("theme_preset"),
  };
}

export const primaryLocaleOf = ({ shop }: DevStoreState): string =>
  shop.locales.find(({ primary }) => primary)?.locale ?? "en";

function languageOf(state: DevStoreState, pathname: string) {
  const [, first = ""] = pathname.split("/");
  const other = state.shop.locales.find(
    ({ locale, primary, published }) =>
      published && !primary && locale.toLowerCase() === first.toLowerCase(),
  );
  if (!other) return { locale: primaryLocaleOf(state), prefix: "", path: pathname };
  return {
    locale: other.locale,
    prefix: `/${first}`,
    path: pathname.slice(first.length + 1) || "/",
  };
}

const countryOf = ({ shop }: DevStoreState, asked: string | undefined) =>
  asked && shop.shipsTo.includes(asked) ? asked : shop.address.countryCode;

function cookiesIn(header: string): Map<string, string> {
  const pairs = header.split(";").map((pair) => pair.trim().split("=") as [string, string?]);
  return new Map(pairs.map(([name, value]) => [name, decodeURIComponent(value ?? "")]));
}

/** `7:1,9:2` is one of variant 7 and two of variant 9. */
function cartIn(cookie: string): Map<number, number> {
  const lines = cookie.split(",").map((line) => line.split(":").map(Number) as [number, number?]);
  return new Map(
    lines.filter(([id, quantity]) => id > 0 && (quantity ?? 0) > 0) as [number, number][],
  );
}

export const cartCookie = (cart: Map<number, number>): string =>
  [...cart]
    .filter(([, quantity]) => quantity > 0)
    .map(([id, quantity]) => `${id}:${quantity}`)
    .join(",");
