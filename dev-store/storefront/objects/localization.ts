import type { DevStoreState } from "../../state.ts";
import type { LiquidObject } from "../rendering.ts";
import type { Visit } from "../visit.ts";

export function localizationObject({ shop }: DevStoreState, visit: Visit): LiquidObject {
  const languages = shop.locales
    .filter(({ published }) => published)
    .map(({ locale, primary }) => ({
      iso_code: locale,
      primary,
      name: nameOf("language", locale, visit.locale),
      endonym_name: nameOf("language", locale, locale),
      root_url: primary ? "/" : `/${locale}`,
    }));
  const countries = shop.shipsTo.map((code) => ({
    iso_code: code,
    name: nameOf("region", code, visit.locale),
    currency: { iso_code: shop.currency, symbol: shop.currency, name: shop.currency },
    "popular?": false,
  }));
  return {
    available_languages: languages,
    language: languages.find(({ iso_code }) => iso_code === visit.locale) ?? languages[0],
    available_countries: countries,
    country: countries.find(({ iso_code }) => iso_code === visit.country) ?? countries[0],
    market: { id: 1, handle: visit.country.toLowerCase() },
  };
}

export function nameOf(type: "language" | "region", code: string, locale: string): string {
  const name = new Intl.DisplayNames([locale], { type }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

const ROUTES: Record<string, string> = {
  all_products_collection_url: "/collections/all",
  collections_url: "/collections",
  cart_url: "/cart",
  cart_add_url: "/cart/add",
  cart_change_url: "/cart/change",
  cart_clear_url: "/cart/clear",
  cart_update_url: "/cart/update",
  search_url: "/search",
  predictive_search_url: "/search/suggest",
  product_recommendations_url: "/recommendations/products",
  account_url: "/account",
  account_login_url: "/account/login",
  account_logout_url: "/account/logout",
  account_register_url: "/account/register",
  account_addresses_url: "/account/addresses",
};

export const routesObject = ({ prefix }: Visit): LiquidObject => ({
  root_url: prefix || "/",
  ...Object.fromEntries(Object.entries(ROUTES).map(([name, path]) => [name, prefix + path])),
});
