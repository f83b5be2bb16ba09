import type { SampleShop } from "./shop.ts";

const OPENED_BEFORE_MS = 6 * 24 * 60 * 60 * 1000;

/** A Spanish shop opened this week: products and a domain, nothing written, checkout not set up. */
export const fresh = (now: Date): SampleShop => ({
  sample: "fresh",
  languages: ["es", "en"],
  price: (cents) => cents,
  shop: {
    domain: "fresh-start.myshopify.com",
    name: "Fresh Start",
    email: "lucia@fresh-start.example",
    contactEmail: "lucia@fresh-start.example",
    ownerName: "Lucía Navarro",
    createdAt: new Date(now.getTime() - OPENED_BEFORE_MS).toISOString(),
    currency: "EUR",
    timezone: "Europe/Madrid",
    address: {
      company: "",
      address1: "Calle de la Palma 12",
      zip: "28004",
      city: "Madrid",
      countryCode: "ES",
      phone: null,
    },
    primaryDomain: {
      host: "fresh-start.myshopify.com",
      url: "https://fresh-start.myshopify.com",
      sslEnabled: true,
    },
    locales: [
      { locale: "es", name: "Spanish", primary: true, published: true },
      { locale: "en", name: "English", primary: false, published: true },
    ],
    shipsTo: ["ES", "PT"],
    setupRequired: true,
    paymentTypes: ["visa", "master"],
    customerAccounts: "NEW_CUSTOMER_ACCOUNTS",
    plan: "Trial",
  },
  pages: [],
  policies: [],
  orders: [],
});
