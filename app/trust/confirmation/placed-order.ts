/** An order as it was placed: what its confirmation says of it. Amounts are in the currency that the buyer saw. */
export type PlacedOrder = {
  id: string;
  /** As Shopify and the buyer call it: "#1042". */
  name: string;
  placedAt: Date;
  isTest: boolean;
  /** Where it was placed, by Shopify's names: `web`, `pos` … */
  source: string | null;
  currency: string;
  /** The language it was bought in, as Shopify has it; null: not told. */
  locale: string | null;
  /** Kept back from an app that may not see it: null. */
  buyer: { email: string | null; firstName: string | null; name: string | null };
  lines: PlacedLine[];
  shipping: { title: string; price: number; discounts: Discount[] }[];
  deliveredTo: PlacedAddress | null;
  billedTo: PlacedAddress | null;
  totals: PlacedTotals;
  taxes: Tax[];
  /** Prices are with tax, and what is said of taxes is part of the total. */
  taxesIncluded: boolean;
  gateways: string[];
  /** What the buyer wrote beside the order, or a form in the cart did. */
  attributes: { name: string; value: string }[];
};

export type Discount = { title: string | null; amount: number };

export type Tax = { title: string; rate: number | null; amount: number };

export type PlacedLine = {
  title: string;
  variant: string | null;
  /** What makes it the buyer's own, such as an engraving. */
  properties: { name: string; value: string }[];
  quantity: number;
  /** Of one piece. */
  price: number;
  discounts: Discount[];
  taxes: Tax[];
};

export type PlacedTotals = {
  /** Of all lines, before discounts. */
  items: number;
  duties: number;
  fees: number;
  tax: number;
  tip: number;
  rounding: number;
  total: number;
};

export type PlacedAddress = {
  name: string | null;
  company: string | null;
  line1: string | null;
  line2: string | null;
  postalCode: string | null;
  city: string | null;
  region: string | null;
  country: string | null;
};

/** Sums of what has two or three decimals: without the dust that binary fractions leave. */
const tidy = (amount: number) => Math.round(amount * 10_000) / 10_000;

const sum = (amounts: { amount: number }[]) =>
  tidy(amounts.reduce((all, { amount }) => all + amount, 0));

/** What a line costs, with its discounts taken off. */
export const lineTotal = ({ quantity, price, discounts }: PlacedLine): number =>
  tidy(quantity * price - sum(discounts));

/** What a way of sending costs, likewise. */
export const shippingTotal = ({ price, discounts }: PlacedOrder["shipping"][number]): number =>
  tidy(price - sum(discounts));

/** What was taken off all lines together. */
export const discountOf = ({ lines }: PlacedOrder): number =>
  sum(lines.flatMap(({ discounts }) => discounts));
