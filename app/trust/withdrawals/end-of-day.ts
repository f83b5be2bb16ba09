import { dayIn } from "../day-in";
import { daysAfter } from "./days";

const MINUTE = 60_000;
/** Clocks are 14 hours ahead of UTC and 12 behind at most. */
const WIDEST = 15 * 60;

/**
 * The last millisecond of a day (YYYY-MM-DD) somewhere: where its last hour has expired. It is looked for
 * where the date changes, because a clock may be put forward at midnight, and then there is no 00:00.
 */
export function endOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(daysAfter(day, 1));
  const isOver = (minute: number) => dayIn(timeZone, new Date(midnight + minute * MINUTE)) > day;
  let [during, over] = [-WIDEST, WIDEST];
  while (over - during > 1) {
    const between = Math.floor((during + over) / 2);
    if (isOver(between)) over = between;
    else during = between;
  }
  return new Date(midnight + over * MINUTE - 1);
}
