import { carefulPolicies } from "./careful-policies.ts";
import { carefulOrders } from "./orders/careful-orders.ts";
import type { SampleShop } from "./shop.ts";

/** A Norwegian shop that has done its homework: every policy, a contact address, its own domain, three languages. */
export const careful: SampleShop = {
  sample: "careful",
  languages: ["nb", "en", "de"],
  price: (cents) => Math.round((cents * 11.7) / 1000) * 1000,
  shop: {
    domain: "careful-goods.myshopify.com",
    name: "Careful Goods",
    email: "eier@careful-goods.example",
    contactEmail: "hei@careful-goods.example",
    ownerName: "Ingrid Solberg",
    createdAt: "2019-03-04T09:12:00Z",
    currency: "NOK",
    timezone: "Europe/Oslo",
    address: {
      company: "Careful Goods AS",
      address1: "Bakklandet 21",
      zip: "7014",
      city: "Trondheim",
      countryCode: "NO",
      phone: "+47 73 00 00 00",
    },
    primaryDomain: {
      host: "careful-goods.example",
      url: "https://careful-goods.example",
      sslEnabled: true,
    },
    locales: [
      { locale: "nb", name: "Norwegian (Bokmål)", primary: true, published: true },
      { locale: "en", name: "English", primary: false, published: true },
      { locale: "de", name: "German", primary: false, published: true },
    ],
    shipsTo: ["NO", "SE", "DK", "FI", "DE"],
    setupRequired: false,
    paymentTypes: ["visa", "master", "american_express", "paypal", "klarna", "apple_pay"],
    customerAccounts: "NEW_CUSTOMER_ACCOUNTS",
    plan: "Basic",
  },
  pages: [
    {
      handle: "about",
      title: { nb: "Om oss", en: "About us", de: "Über uns" },
      bodyHtml: {
        nb: "<p>Vi er tre personer i Trondheim som selger keramikk, ull og ting til hjemmet fra verksteder vi selv har besøkt.</p>",
        en: "<p>We are three people in Trondheim who sell ceramics, wool and things for the home from workshops we have visited ourselves.</p>",
        de: "<p>Wir sind zu dritt in Trondheim und verkaufen Keramik, Wolle und Dinge für zu Hause aus Werkstätten, die wir selbst besucht haben.</p>",
      },
    },
    {
      handle: "care",
      title: { nb: "Stell og vask", en: "Care", de: "Pflege" },
      bodyHtml: {
        nb: "<p>Ull luftes oftere enn den vaskes. Steingods tåler oppvaskmaskin, uglasert leire gjør det ikke.</p>",
        en: "<p>Air wool more often than you wash it. Stoneware may go in the dishwasher, unglazed clay may not.</p>",
        de: "<p>Wolle besser lüften als waschen. Steinzeug darf in die Spülmaschine, unglasierter Ton nicht.</p>",
      },
    },
  ],
  policies: carefulPolicies,
  orders: carefulOrders,
};
