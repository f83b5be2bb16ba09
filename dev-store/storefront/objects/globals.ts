import type { PageRecord } from "../../state.ts";
import type { LiquidObject, StorefrontWorld } from "../rendering.ts";
import type { Visit } from "../visit.ts";
import { cartObject } from "./cart.ts";
import { collectionObjects } from "./collections.ts";
import { linklistObjects } from "./linklists.ts";
import { localizationObject, routesObject } from "./localization.ts";
import { productObject } from "./products.ts";
import { shopObject } from "./shop.ts";
import { textIn } from "./texts.ts";

/** Shopify's global objects, the same on every page of the visit. */
export function globalObjects({ state }: StorefrontWorld, visit: Visit): LiquidObject {
  const products = state.products.map((product) => productObject(state, product, visit));
  const pages = state.pages.filter(isVisible).map(({ id, handle, title, bodyHtml }) => ({
    id,
    handle,
    title: textIn(title, visit.locale, visit.primaryLocale),
    content: textIn(bodyHtml, visit.locale, visit.primaryLocale),
    url: `${visit.prefix}/pages/${handle}`,
    metafields: {},
  }));
  const localization = localizationObject(state, visit);
  return {
    shop: shopObject(state, visit),
    all_products: byHandle(products),
    collections: collectionObjects(products, visit),
    pages: byHandle(pages),
    linklists: linklistObjects(state, visit),
    localization,
    routes: routesObject(visit),
    cart: cartObject(products, visit, state.shop.currency),
    customer: null,
    additional_checkout_buttons: false,
    content_for_additional_checkout_buttons: "",
    powered_by_link: "",
    current_page: Number(visit.query.get("page") ?? 1) || 1,
    current_tags: [],
    handle: null,
    request: {
      design_mode: visit.designMode,
      visual_preview_mode: false,
      host: state.shop.primaryDomain.host,
      origin: state.shop.primaryDomain.url,
      path: visit.prefix + visit.path,
      locale: localization.language,
    },
  };
}

const isVisible = ({ isPublished }: PageRecord) => isPublished;

const byHandle = <One extends { handle?: unknown }>(some: One[]): Record<string, One> =>
  Object.fromEntries(some.map((one) => [String(one.handle), one]));
