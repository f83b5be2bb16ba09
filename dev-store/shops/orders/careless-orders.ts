import type { SampleOrder } from "./sample-order.ts";

/** Of the careless shop: it is slow to send, and has nobody who answers. */
export const carelessOrders: SampleOrder[] = [
  {
    ...{ daysAgo: 47.5, email: "k.brandt@mail.example", name: "Kerstin Brandt", locale: "de" },
    ...{ paymentMethod: "paypal", sent: 9, delivered: 14.2 },
    address: { address1: "Hauptstraße 8", zip: "01097", city: "Dresden", countryCode: "DE" },
    lines: { "desk-lamp": 1 },
  },
  {
    ...{ daysAgo: 26.1, email: "lukas.gruber@post.example", name: "Lukas Gruber", locale: "de" },
    ...{ paymentMethod: "visa", sent: 12.5 },
    address: { address1: "Annenstraße 22", zip: "8020", city: "Graz", countryCode: "AT" },
    lines: { "pocket-radio": 1, "wireless-charger": 1 },
  },
  {
    ...{ daysAgo: 8.8, email: "mia.vogel@inbox.example", name: "Mia Vogel", locale: "en" },
    ...{ paymentMethod: "master" },
    address: { address1: "Torstraße 150", zip: "10119", city: "Berlin", countryCode: "DE" },
    lines: { "steel-bottle": 3 },
  },
];
