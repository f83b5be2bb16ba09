import type { Origin } from "../origins";
import type { DayOrder } from "./day-order";
import type { Field, Mapping } from "./field";
import type { Digest } from "./row-key";

/** How the rows of one file are to be read. */
export type Reading = {
  /** In which place of a row a field stands. */
  places: Partial<Record<Field, number>>;
  mapping: Mapping;
  origin: Origin;
  html: boolean;
  dayOrder: DayOrder | null;
  now: Date;
  digest: Digest;
};

/** Where the mapped columns stand. A header that the file does not have is nowhere. */
export function placesOf(mapping: Mapping, headers: string[]): Reading["places"] {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([field, header]) => {
      const place = headers.indexOf(header);
      return place === -1 ? [] : [[field, place]];
    }),
  );
}
