import { dayIn } from "../day-in";
import { daysAfter, daysBetween, isWeekend, monthsAfter } from "./days";
import { endOfDay } from "./end-of-day";

/**
 * Where something is to be done in time: by which clock, and which days (YYYY-MM-DD) are public holidays
 * there. Regulation (EEC, Euratom) No 1182/71, Art. 2(1): those of the Member State in which it is done.
 */
export type Place = { timeZone: string; isHoliday: (day: string) => boolean };

/** The last day on which it is in time, and the last millisecond of it. */
export type Deadline = { lastDay: string; end: Date };

/**
 * A period in calendar days (Directive 2011/83/EU, recital 41), counted as Regulation 1182/71 says: the day
 * of the event is not counted, and the last day counts whole (Art. 3(1) and (2)(b)).
 */
export const deadlineAfter = (event: Date, days: number, place: Place): Deadline =>
  onWorkingDay(daysAfter(dayIn(place.timeZone, event), days), place);

/** A period in months that runs from a day ends on the day of the same date: Art. 3(2)(c). */
export const deadlineMonthsAfter = (day: string, months: number, place: Place): Deadline =>
  onWorkingDay(monthsAfter(day, months), place);

/** Art. 3(4): a period does not end on a public holiday, Sunday or Saturday, but on the next working day. */
function onWorkingDay(day: string, place: Place): Deadline {
  let lastDay = day;
  while (isWeekend(lastDay) || place.isHoliday(lastDay)) lastDay = daysAfter(lastDay, 1);
  return deadlineOn(lastDay, place);
}

export const deadlineOn = (lastDay: string, { timeZone }: Place): Deadline => ({
  lastDay,
  end: endOfDay(lastDay, timeZone),
});

export const isOver = ({ end }: Deadline, time: Date): boolean => time > end;

/** How many days there are still; 0 on the last one, less than that when it is over. */
export const daysLeft = ({ lastDay }: Deadline, now: Date, { timeZone }: Place): number =>
  daysBetween(dayIn(timeZone, now), lastDay);
