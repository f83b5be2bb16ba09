import type { Facts } from "../app/trust/facts";
import type { Seal } from "../app/trust/badges/seal";
import { NO_SHOP_REVIEWS, type ShopReviews } from "../app/trust/reviews/shop-reviews";
import { NO_SETTINGS, type TrustSettings } from "../app/trust/settings";
import type { ShopFacts } from "../app/trust/shop-facts";

export const NOW = new Date("2026-11-22T12:00:00Z");

/** A shop about which everything holds that a claim can stand on. */
export const aShop = (overrides: Partial<ShopFacts> = {}): ShopFacts => ({
  shop: "woolly.myshopify.com",
  name: "Woolly",
  primaryDomain: { host: "woolly.example", url: "https://woolly.example", sslEnabled: true },
  contactEmail: "hello@woolly.example",
  createdAt: "2019-03-04T09:12:00Z",
  country: "NO",
  address: {
    company: "Woolly AS",
    address1: "Bakklandet 21",
    address2: "",
    city: "Trondheim",
    zip: "7014",
    province: "",
    country: "NO",
  },
  phone: "+47 73 00 00 00",
  timeZone: "Europe/Oslo",
  currency: "NOK",
  customerAccounts: "new",
  shipsTo: ["DE", "NO", "SE"],
  checkoutReady: true,
  policies: [
    "REFUND_POLICY",
    "PRIVACY_POLICY",
    "TERMS_OF_SERVICE",
    "SHIPPING_POLICY",
    "LEGAL_NOTICE",
  ].map((type) => ({ type, url: `https://woolly.example/policies/${type}` })),
  trustPage: null,
  locales: [
    { locale: "nb", primary: true, published: true },
    { locale: "en", primary: false, published: true },
  ],
  ...overrides,
});

export const theFacts = (
  shop: Partial<ShopFacts> = {},
  settings: Partial<TrustSettings> = {},
  reviews: ShopReviews = NO_SHOP_REVIEWS,
): Facts => ({
  shop: aShop(shop),
  settings: { ...NO_SETTINGS, ...settings },
  reviews,
  now: NOW,
});

export const aSeal = (overrides: Partial<Seal> = {}): Seal => ({
  id: "seal-1",
  network: "trusted-shops",
  name: "Trusted Shops",
  holder: "Woolly AS",
  address: "https://www.trustedshops.de/bewertung/info_X123.html",
  validUntil: "2027-01-31",
  picture: null,
  ...overrides,
});
