import type { Reader } from "../../trust/confirmation/mails/reader";
import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import type { PlacedLine, PlacedOrder } from "../../trust/confirmation/placed-order";
import type { ShopFacts } from "../../trust/shop-facts";

type Known = { shop: ShopFacts; titles: string[]; gateways: string[] };

/** An order as it could be, of the shop's own products: of real ones nothing is kept that one could be shown from. */
export function sampleOrder(
  { shop, titles, gateways }: Known,
  reader: Reader,
  now: Date,
): PlacedOrder {
  const { sample } = WORDS[reader.locale];
  const names = titles.length > 0 ? titles : [sample.item];
  const lines = names.map((title, index): PlacedLine => {
    const discounts = index === 0 ? [{ title: "TEST10", amount: 10 }] : [];
    return {
      ...{ title, variant: null, properties: [], quantity: index + 1, price: 100, discounts },
      taxes: [],
    };
  });
  const items = lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  const address = {
    ...{ name: sample.buyer, company: null, line1: null, line2: null, region: null },
    postalCode: shop.address?.zip ?? null,
    city: shop.address?.city ?? null,
    country: reader.country,
  };
  return {
    ...{ id: "0", name: "#1234", placedAt: now, isTest: true, source: "web" },
    ...{ currency: shop.currency, locale: reader.bought },
    buyer: { email: null, firstName: sample.buyer, name: sample.buyer },
    ...{ lines, shipping: [{ title: sample.shipping, price: 9, discounts: [] }] },
    ...{ deliveredTo: address, billedTo: address },
    totals: { items, duties: 0, fees: 0, tax: 0, tip: 0, rounding: 0, total: items - 10 + 9 },
    ...{ taxes: [], taxesIncluded: true, gateways, attributes: [] },
  };
}
