import { z } from "zod";
import { later } from "./order-line";

const Time = z.iso
  .datetime()
  .transform((text) => new Date(text))
  .nullable();

/** The parcels of an order that were told of, as they are stored. */
export const Parcels = z.array(
  z.object({
    /** Shopify's number of it, a Fulfillment. */
    id: z.string(),
    leftAt: Time,
    arrivedAt: Time,
    /** It was made and never went: what was to be in it goes with another one. */
    isCalledOff: z.boolean(),
  }),
);
export type Parcel = z.infer<typeof Parcels>[number];

/** What one message tells of a parcel. */
export type ParcelNews = Pick<Parcel, "id"> & Partial<Parcel>;

/** By Shopify's word for how a Fulfillment stands. */
export const isCalledOff = (status: string): boolean =>
  ["cancelled", "error", "failure"].includes(status.toLowerCase());

/** What is known after a message, the same whichever of several comes first: each parcel once. */
export function parcelsAfter(known: Parcel[], news: ParcelNews[] = []): Parcel[] {
  const parcels = new Map(known.map((parcel) => [parcel.id, parcel]));
  for (const told of news) {
    const before = parcels.get(told.id);
    parcels.set(told.id, {
      id: told.id,
      leftAt: later(before?.leftAt ?? null, told.leftAt),
      arrivedAt: later(before?.arrivedAt ?? null, told.arrivedAt),
      isCalledOff: Boolean(before?.isCalledOff || told.isCalledOff),
    });
  }
  return [...parcels.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** When the first of an order left; by its arrival at the latest. */
export function firstLeftAt(parcels: Parcel[], fulfilledAt: Date | null): Date | null {
  const times = sent(parcels).flatMap(({ leftAt, arrivedAt }) => leftAt ?? arrivedAt ?? []);
  return earliest(fulfilledAt ? [...times, fulfilledAt] : times);
}

/**
 * When all of an order had arrived (Directive 2011/83/EU, Art. 9(2)(b)(i)). Null while something of it has not left,
 * or is out, or nobody tells: in doubt it is not known. `fulfilledAt` is when the last parcel left that makes the
 * order whole; one that left later holds what was added to the order since.
 */
export function allArrivedAt(parcels: Parcel[], fulfilledAt: Date | null): Date | null {
  const [lefts, arrivals] = [timesOf(parcels, "leftAt"), timesOf(parcels, "arrivedAt")];
  const isWhole = fulfilledAt !== null && Math.max(...lefts) === fulfilledAt.getTime();
  return isWhole && arrivals.every(Number.isFinite) ? new Date(Math.max(...arrivals)) : null;
}

/** Of those that went; what is not known is later than anything. */
const timesOf = (parcels: Parcel[], which: "leftAt" | "arrivedAt") =>
  sent(parcels).map((parcel) => parcel[which]?.getTime() ?? Infinity);

const sent = (parcels: Parcel[]) => parcels.filter(({ isCalledOff }) => !isCalledOff);

const earliest = (times: Date[]) =>
  times.length > 0 ? new Date(Math.min(...times.map(Number))) : null;
