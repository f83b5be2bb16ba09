import { careful } from "../prisma/seeds/careful";
import { storefrontDocument, type StorefrontDocument } from "../app/storefront/document";
import type { TrustSettings } from "../app/trust/settings";
import { theFacts } from "./facts";

/** Every setting of the sample shop whose merchant has filled in everything. */
export const sampleSettings = () => careful.settings as Partial<TrustSettings>;

/** What is published for that shop. */
export function sampleDocument(): StorefrontDocument {
  const shop = {
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
  return storefrontDocument(theFacts(shop, sampleSettings()));
}
