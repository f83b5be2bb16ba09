type Said = { shop: string; number: string };

/** The mail that confirms an order, in one language. */
export type Words = {
  subject(said: Said): string;
  hello(name: string | null): string;
  /** Stands where the merchant has no greeting. */
  intro(said: Said): string;
  /** Why it is to be kept. */
  keep: string;
  why(said: Said): string;
  order: {
    title: string;
    number: string;
    placed: string;
    items: string;
    notes: string;
    discount(title: string | null): string;
    /** Of a tax that is in the price. */
    includedTax(name: string): string;
    totals: Record<
      "items" | "shipping" | "duties" | "fees" | "tax" | "tip" | "rounding" | "total",
      string
    >;
  };
  delivery: {
    title: string;
    to: string;
    billedTo: string;
    way: string;
    from: string;
    /** Shopify keeps the address from the app. */
    asGiven: string;
    /** There is nothing to send. */
    none: string;
  };
  payment: {
    title: string;
    by: string;
    charged: string;
    cancel: string;
    steps: string;
    data: string;
    refund: string;
    unknown: string;
  };
  cancellation: { title: string; text: string; button: string };
  seller: Record<
    "title" | "name" | "address" | "email" | "phone" | "people" | "authority" | "chamber" | "rules",
    string
  >;
  support: { title: string; hours: string; closed: string; always: string };
  returns: { title: string };
  guarantee: { title: string; commercial: string };
  withdrawal: {
    title: string;
    right(days: number): string;
    from: string;
    how: string;
    effects: string;
    sendBack: Record<"shop" | "buyer", string>;
    handling: string;
    exclusions: string;
  };
  terms: {
    title: string;
    text: string;
    /** In place of `text`, where only the address of a page is known. */
    page: string;
    link: string;
    whole: string;
  };
  security: { title: string; text: string; email: string; phone: string; hours: string };
  /** What a merchant sees before there was an order. */
  sample: { item: string; shipping: string; buyer: string };
};
