import type Holidays from "date-holidays";
import type { HolidaysTypes } from "date-holidays";
import { daysAfter } from "./days";

/** Regions differ, and nobody tells us in which one a buyer lives. */
export type InDoubt =
  /** For the buyer: a holiday anywhere in the country counts, and one of half a day. */
  | "holiday"
  /** For a merchant who has to pay: only what the whole country keeps for the whole day. */
  | "working-day";

/**
 * Which days (YYYY-MM-DD) are public holidays in a country; none are known of no country. The calendar is
 * loaded when it is first asked for: it takes 40 MB, and most processes never count a period.
 */
export async function holidaysIn(
  country: string | null,
  inDoubt: InDoubt,
): Promise<(day: string) => boolean> {
  if (country === null) return () => false;
  const { default: Calendar } = await import("date-holidays");
  return (day) => daysOf(Calendar, country, inDoubt, Number(day.slice(0, 4))).has(day);
}

const known = new Map<string, Set<string>>();

function daysOf(Calendar: typeof Holidays, country: string, inDoubt: InDoubt, year: number) {
  const key = `${country} ${inDoubt} ${year}`;
  const days = known.get(key) ?? new Set(reckoned(Calendar, country, inDoubt, year));
  known.set(key, days);
  return days;
}

function reckoned(Calendar: typeof Holidays, country: string, inDoubt: InDoubt, year: number) {
  const nation = new Calendar(country);
  const calendars = inDoubt === "holiday" ? regionsOf(Calendar, nation, country) : [];
  return [nation, ...calendars]
    .flatMap((calendar) => calendar.getHolidays(year))
    .filter(({ type }) => type === "public")
    .flatMap(inDoubt === "holiday" ? daysTouched : wholeDays);
}

const HOUR = 3_600_000;
const hoursOf = ({ start, end }: HolidaysTypes.Holiday) => (end.getTime() - start.getTime()) / HOUR;

// A day on which the clock is changed has 23 hours or 25.
const daysTouched = (holiday: HolidaysTypes.Holiday) =>
  daysFrom(holiday, Math.ceil((hoursOf(holiday) - 1) / 24));
const wholeDays = (holiday: HolidaysTypes.Holiday) =>
  daysFrom(holiday, Math.floor((hoursOf(holiday) + 1) / 24));

const daysFrom = ({ date }: HolidaysTypes.Holiday, length: number) =>
  Array.from({ length }, (_, index) => daysAfter(date.slice(0, 10), index));

const regionsOf = (Calendar: typeof Holidays, nation: Holidays, country: string) =>
  Object.keys(nation.getStates(country) ?? {}).flatMap((state) => [
    new Calendar(country, state),
    ...Object.keys(nation.getRegions(country, state) ?? {}).map(
      (region) => new Calendar(country, state, region),
    ),
  ]);
