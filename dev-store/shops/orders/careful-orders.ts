import type { SampleOrder } from "./sample-order.ts";

const trondheim = {
  address1: "Nedre Bakklandet 3",
  zip: "7014",
  city: "Trondheim",
  countryCode: "NO",
};
const bergen = { address1: "Skuteviksveien 18", zip: "5032", city: "Bergen", countryCode: "NO" };
const oslo = { address1: "Seilduksgata 7", zip: "0553", city: "Oslo", countryCode: "NO" };
const goeteborg = { address1: "Linnégatan 40", zip: "413 04", city: "Göteborg", countryCode: "SE" };
const malmoe = { address1: "Ystadsgatan 12", zip: "214 24", city: "Malmö", countryCode: "SE" };
const hamburg = {
  address1: "Eppendorfer Weg 61",
  zip: "20259",
  city: "Hamburg",
  countryCode: "DE",
};
const leipzig = {
  address1: "Karl-Heine-Straße 30",
  zip: "04229",
  city: "Leipzig",
  countryCode: "DE",
};
const york = { address1: "14 Bishopthorpe Road", zip: "YO23 1JJ", city: "York", countryCode: "GB" };

/** Of the careful shop, from the oldest on. */
export const carefulOrders: SampleOrder[] = [
  {
    ...{ daysAgo: 88.4, email: "marit.hauge@mail.example", name: "Marit Hauge", address: bergen },
    ...{ locale: "nb", paymentMethod: "klarna", sent: 1.2, delivered: 4 },
    lines: { "wool-blanket": 1, "beeswax-candles": 2 },
  },
  {
    ...{ daysAgo: 79.7, email: "j.petersen@post.example", name: "Jana Petersen", address: hamburg },
    ...{ locale: "de", paymentMethod: "paypal", sent: 1.9, delivered: 8.1 },
    lines: { "stoneware-mug": 4, "serving-bowl": 1 },
  },
  {
    ...{ daysAgo: 71.2, email: "oskar.lindberg@mail.example", name: "Oskar Lindberg" },
    ...{ address: goeteborg, locale: "en", paymentMethod: "visa", sent: 1, delivered: 5.5 },
    lines: { "fisherman-sweater": 1 },
  },
  {
    ...{ daysAgo: 63.5, email: "harriet.cole@inbox.example", name: "Harriet Cole", address: york },
    ...{ locale: "en", paymentMethod: "american_express", sent: 2, delivered: 11 },
    lines: { "linen-apron": 1, "birch-cutting-board": 1 },
  },
  {
    ...{ daysAgo: 52.1, email: "marit.hauge@mail.example", name: "Marit Hauge", address: bergen },
    ...{ locale: "nb", paymentMethod: "klarna", sent: 0.8, delivered: 3.3 },
    lines: { "wool-mittens": 2 },
  },
  {
    ...{ daysAgo: 44.6, email: "sindre.moen@post.example", name: "Sindre Moen", address: oslo },
    ...{ locale: "nb", paymentMethod: "apple_pay" },
    lines: { "desk-lamp": 1 },
    cancelled: { after: 0.4, reason: "CUSTOMER" },
  },
  {
    ...{ daysAgo: 37.3, email: "anke.wolff@mail.example", name: "Anke Wolff", address: leipzig },
    ...{ locale: "de", paymentMethod: "klarna", sent: 1.4, delivered: 7.7 },
    lines: { "pocket-radio": 1, "bud-vase": 1 },
    refunded: {
      after: 15.2,
      lines: [{ handle: "pocket-radio", quantity: 1 }],
      note: "Radioen kom i retur.",
    },
  },
  {
    ...{ daysAgo: 29.8, email: "elin.ek@inbox.example", name: "Elin Ek", address: malmoe },
    ...{ locale: "nb", paymentMethod: "master", sent: 1.1, delivered: 6.2 },
    lines: { "wool-blanket": 1, "stoneware-mug": 2 },
  },
  {
    ...{
      daysAgo: 21.4,
      email: "ingrid.dahl@mail.example",
      name: "Ingrid Dahl",
      address: trondheim,
    },
    ...{ locale: "nb", paymentMethod: "visa", sent: 0.6, delivered: 2 },
    lines: { "steel-bottle": 2, "birch-cutting-board": 1 },
    note: "Flaskene er en gave. Ikke legg ved kvittering, takk.",
  },
  {
    ...{ daysAgo: 13.9, email: "tom.ashworth@post.example", name: "Tom Ashworth", address: york },
    ...{ locale: "en", paymentMethod: "paypal", sent: 1.7, delivered: 9.4 },
    lines: { "fisherman-sweater": 1, "wool-mittens": 1 },
  },
  {
    ...{ daysAgo: 4.2, email: "j.petersen@post.example", name: "Jana Petersen", address: hamburg },
    ...{ locale: "de", paymentMethod: "paypal", sent: 1.5 },
    lines: { "beeswax-candles": 1, "bud-vase": 2 },
  },
  {
    ...{ daysAgo: 0.3, email: "sindre.moen@post.example", name: "Sindre Moen", address: oslo },
    ...{ locale: "nb", paymentMethod: "visa" },
    lines: { "wireless-charger": 1 },
  },
];
