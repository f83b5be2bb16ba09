import { z } from "zod";
import { Day } from "../day";
import { ItemId } from "../item-id";
import { localized } from "../localized";
import { HOLIDAY_NAME_MAX } from "./limits";

/** A day, or days in a row, on which nobody answers. */
export const Holiday = z
  .object({
    id: ItemId,
    from: z.string().min(1, "day-missing").pipe(Day),
    /** The last day; null where it is one day only. */
    to: Day.nullable(),
    /** On the same date each year: Christmas, not Easter. */
    yearly: z.boolean(),
    name: localized(HOLIDAY_NAME_MAX),
  })
  .superRefine(({ from, to, yearly }, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", path: ["to"], message });
    if (to === null) return;
    if (to < from) refuse("ends-before-it-starts");
    else if (yearly && daysBetween(from, to) > 300) refuse("holiday-too-long");
  });

export type Holiday = z.infer<typeof Holiday>;

export type Days = { from: string; to: string };

/** When it is next, or still: past holidays that do not come again have none. */
export function occurrences({ from, to, yearly }: Holiday, today: string): Days[] {
  const once = { from, to: to ?? from };
  if (!yearly) return once.to < today ? [] : [once];
  const thisYear = Number(today.slice(0, 4));
  const length = daysBetween(once.from, once.to);
  // Last year's may still go on: from Christmas into January.
  return [thisYear - 1, thisYear, thisYear + 1]
    .map((year) => inYear(from, year, length))
    .filter((days) => days.to >= today);
}

const DAY = 86_400_000;

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

/** The 29th of February is the 1st of March in most years, as the calendar itself counts. */
function inYear(from: string, year: number, length: number): Days {
  const [, month = 1, day = 1] = from.split("-").map(Number);
  const start = Date.UTC(year, month - 1, day);
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { from: iso(start), to: iso(start + length * DAY) };
}
