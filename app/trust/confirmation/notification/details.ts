/** What a confirmation has to say, each of which a template of Shopify's has or lacks. */
export const DETAILS = [
  "identity",
  "contact",
  "number",
  "date",
  "items",
  "prices",
  "total",
  "delivery",
  "shippingCost",
  "payment",
  "terms",
  "returns",
  "guarantee",
  "withdrawal",
  "modelForm",
] as const;
export type Detail = (typeof DETAILS)[number];

/** What of the shop's own a template may spell out. */
export type ShopsOwn = { names: string[]; addresses: string[]; contacts: string[] };
