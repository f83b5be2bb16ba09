import { carelessOrders } from "./orders/careless-orders.ts";
import type { SampleShop } from "./shop.ts";

/** A German shop that has left much undone: one policy, no contact address, a domain without HTTPS. */
export const careless: SampleShop = {
  sample: "careless",
  languages: ["de", "en"],
  price: (cents) => cents,
  shop: {
    domain: "careless-gadgets.myshopify.com",
    name: "Careless Gadgets",
    email: "inhaber@careless-gadgets.example",
    contactEmail: null,
    ownerName: "Jens Kramer",
    createdAt: "2023-08-21T14:40:00Z",
    currency: "EUR",
    timezone: "Europe/Berlin",
    address: {
      company: "",
      address1: "Gewerbestraße 5",
      zip: "04109",
      city: "Leipzig",
      countryCode: "DE",
      phone: null,
    },
    primaryDomain: {
      host: "careless-gadgets.example",
      url: "http://careless-gadgets.example",
      sslEnabled: false,
    },
    locales: [
      { locale: "de", name: "German", primary: true, published: true },
      { locale: "en", name: "English", primary: false, published: true },
    ],
    shipsTo: ["DE", "AT"],
    setupRequired: false,
    paymentTypes: ["visa", "master", "paypal"],
    customerAccounts: "CLASSIC",
    plan: "Basic",
  },
  pages: [
    {
      handle: "about",
      title: { de: "Über uns", en: "About us" },
      bodyHtml: { de: "<p>Gute Sachen, gute Preise.</p>", en: "<p>Good things, good prices.</p>" },
    },
  ],
  policies: [
    {
      type: "PRIVACY_POLICY",
      handle: "privacy-policy",
      title: { de: "Datenschutzerklärung", en: "Privacy policy" },
      bodyHtml: {
        de: "<p>Wir verarbeiten Ihre Daten, um Ihre Bestellung auszuführen.</p>",
        en: "<p>We process your data in order to carry out your order.</p>",
      },
    },
  ],
  orders: carelessOrders,
};
