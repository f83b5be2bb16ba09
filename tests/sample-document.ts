import { careful } from "../prisma/seeds/careful";
import { storefrontDocument, type StorefrontDocument } from "../app/storefront/document";
import {
  PRODUCT_KEYS,
  PRODUCT_METAFIELDS,
  productDocument,
  type ProductDocument,
} from "../app/storefront/product-document";
import type { ProductOnPage } from "../app/storefront/preview.server";
import type { TrustSettings } from "../app/trust/settings";
import { NINE, TALLY, TWO_QUESTIONS } from "./believable-reviews";
import { aShop, theFacts } from "./facts";

/** Every setting of the sample shop whose merchant has filled in everything. */
export const sampleSettings = () => careful.settings as Partial<TrustSettings>;

const SHOP = {
  shop: "careful-goods.myshopify.com",
  name: "Careful Goods",
  primaryDomain: {
    host: "careful-goods.example",
    url: "https://careful-goods.example",
    sslEnabled: true,
  },
  contactEmail: "hei@careful-goods.example",
  shipsTo: ["NO", "SE", "DK", "FI", "DE"],
  locales: ["nb", "en", "de"].map((locale) => ({
    locale,
    primary: locale === "nb",
    published: true,
  })),
};

const PRODUCT = { handle: "wool-blanket", title: "Ullpledd" };

/** What is published for that shop. */
export function sampleDocument(): StorefrontDocument {
  const chosen = [0, 4, 5, 6].flatMap((nth) => NINE.slice(nth, nth + 1));
  const reviews = {
    tally: TALLY,
    chosen: chosen.map((review) => ({ ...review, product: PRODUCT })),
  };
  return storefrontDocument(theFacts(SHOP, sampleSettings(), reviews));
}

/** What is published for a product of it with 5,000 reviews. */
export const sampleProduct = (): ProductDocument =>
  productDocument({
    product: PRODUCT,
    ...{ tally: TALLY, reviews: NINE, questions: TWO_QUESTIONS, shop: aShop(SHOP) },
  });

/** The same as Shopify keeps it. */
export const sampleProductMetafields = () =>
  PRODUCT_KEYS.map((name) => ({ ...PRODUCT_METAFIELDS[name], value: sampleProduct()[name] }));

/** The same as the page's own product. */
export const sampleBlanket = (): ProductOnPage => ({
  ...{ id: "1001", ...PRODUCT, metafields: sampleProduct() },
});
