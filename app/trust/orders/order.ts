import { later } from "./order-line";
import { NOT_TOLD, termsAfter, type OrderTerms, type TermsTold } from "./order-terms";

/** A buyer's order, in the smallest form that tells a verified purchase and when to ask about it. */
export type Order = OrderTerms & {
  id: string;
  /** As `orderNumber` has it; empty while only part of it was told. */
  number: string;
  emailHash: string | null;
  customerId: string | null;
  country: string | null;
  locale: string | null;
  orderedAt: Date;
  /** When the last parcel left. */
  fulfilledAt: Date | null;
  /** When the last parcel that we heard of arrived. */
  deliveredAt: Date | null;
  cancelledAt: Date | null;
  /** When Shopify said that all its money was paid back. */
  paidBackAt: Date | null;
};

/** What only a message about the whole order tells. */
export type Particulars = Pick<
  Order,
  "number" | "emailHash" | "customerId" | "country" | "locale" | "orderedAt"
>;

/** One message about an order. Shopify sends them late, twice and in any order. */
export type News = {
  id: string;
  at: Date;
  particulars?: Particulars & {
    /** Of an order as it was when it was made: whatever else is known of it is newer. */
    first: boolean;
  };
  fulfilledAt?: Date | null;
  deliveredAt?: Date | null;
  cancelledAt?: Date | null;
  paidBackAt?: Date | null;
  /** What it says of the terms of sale, if it is about the whole order. */
  terms?: TermsTold;
};

/**
 * What is known after a message, the same whichever of several comes first: of two times the later one
 * holds, and what was told at the beginning only fills gaps. What Shopify keeps back this time, it may
 * have told before.
 */
export function orderAfter(known: Order | null, news: News): Order {
  const order = known ?? { ...UNKNOWN, id: news.id, orderedAt: news.at };
  return {
    ...order,
    ...particularsAfter(order, news.particulars),
    fulfilledAt: later(order.fulfilledAt, news.fulfilledAt),
    deliveredAt: later(order.deliveredAt, news.deliveredAt),
    cancelledAt: later(order.cancelledAt, news.cancelledAt),
    paidBackAt: later(order.paidBackAt, news.paidBackAt),
    ...termsAfter(order, news.terms, news.at),
  };
}

const UNKNOWN = {
  number: "",
  emailHash: null,
  customerId: null,
  country: null,
  locale: null,
  fulfilledAt: null,
  deliveredAt: null,
  cancelledAt: null,
  paidBackAt: null,
  ...NOT_TOLD,
};

function particularsAfter(order: Order, told: News["particulars"]): Partial<Particulars> {
  if (!told) return {};
  const { first, ...newer } = told;
  const isKnown = order.number !== "";
  const [best, otherwise] = first && isKnown ? [order, newer] : [newer, order];
  return {
    number: best.number,
    orderedAt: best.orderedAt,
    emailHash: best.emailHash ?? otherwise.emailHash,
    customerId: best.customerId ?? otherwise.customerId,
    country: best.country ?? otherwise.country,
    locale: best.locale ?? otherwise.locale,
  };
}

/**
 * Half a year after the last that happened to it: the latest invitation goes out after 60 days, its
 * reminder 30 days later, and whoever answers late, or types an order's number, has 90 more.
 */
export const KEPT_DAYS = 180;
const DAY_MS = 24 * 60 * 60 * 1000;

export function forgetAt({ orderedAt, fulfilledAt, deliveredAt, cancelledAt }: Order): Date {
  const times = [orderedAt, fulfilledAt, deliveredAt, cancelledAt].map((time) => Number(time));
  return new Date(Math.max(...times) + KEPT_DAYS * DAY_MS);
}
