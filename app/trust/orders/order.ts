import { later } from "./order-line";
import { NOT_TOLD, termsAfter, type OrderTerms, type TermsTold } from "./order-terms";
import { allArrivedAt, firstLeftAt, parcelsAfter, type Parcel, type ParcelNews } from "./parcels";

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
  parcels: Parcel[];
  /** When the first parcel left. */
  leftAt: Date | null;
  /** When the last parcel left, and with it all of the order. */
  fulfilledAt: Date | null;
  /** When the last parcel arrived of an order that has left as a whole; null also where nobody tells. */
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
  parcels?: ParcelNews[];
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
  const parcels = parcelsAfter(order.parcels, news.parcels);
  const fulfilledAt = later(order.fulfilledAt, news.fulfilledAt);
  return {
    ...order,
    ...particularsAfter(order, news.particulars),
    ...{ parcels, fulfilledAt },
    leftAt: firstLeftAt(parcels, fulfilledAt),
    deliveredAt: allArrivedAt(parcels, fulfilledAt),
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
  parcels: [],
  leftAt: null,
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

export function forgetAt({ orderedAt, fulfilledAt, cancelledAt, parcels }: Order): Date {
  const ofParcels = parcels.flatMap(({ leftAt, arrivedAt }) => [leftAt, arrivedAt]);
  const times = [orderedAt, fulfilledAt, cancelledAt, ...ofParcels].map((time) => Number(time));
  return new Date(Math.max(...times) + KEPT_DAYS * DAY_MS);
}
