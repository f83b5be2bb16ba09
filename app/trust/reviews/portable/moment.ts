import { NUMERIC_DATE, type DayOrder } from "./day-order";

export type MomentTrouble =
  "date-illegible" | "date-impossible" | "date-in-future" | "date-order-unknown";

export type MomentRead = { ok: true; at: Date } | { ok: false; code: MomentTrouble };

type Day = { year: number; month: number; day: number };
type Read<Value> = Value | MomentTrouble;

/** Somewhere it is already tomorrow, and files do not say where they were written. */
const AHEAD_MS = 14 * 60 * 60 * 1000;
/** Nobody reviewed anything in a web shop before; a spreadsheet's empty date is in 1900. */
const FIRST_YEAR = 1990;

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/i;
const MONTH_NAMED = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const TIME =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]m)?\s*(?:z|utc|gmt)?\s*([+-])?(?:(\d{2}):?(\d{2}))?(?:\s*\([^)]*\))?$/i;
// Seconds or milliseconds since 1970.
const COUNTED = /^(\d{10})(\d{3})?$/;

/** The moment that a cell names. One without a zone is taken for UTC. */
export function readMoment(text: string, order: DayOrder | null, now: Date): MomentRead {
  const at = momentIn(text.trim().replace(WEEKDAY, ""), order);
  if (typeof at === "string") return { ok: false, code: at };
  if (at > now.getTime() + AHEAD_MS) return { ok: false, code: "date-in-future" };
  return { ok: true, at: new Date(at) };
}

function momentIn(text: string, order: DayOrder | null): Read<number> {
  const [, seconds, thousandths = "000"] = COUNTED.exec(text) ?? [];
  if (seconds !== undefined) return Number(seconds + thousandths);

  for (const read of [yearFirst, dotted, numeric, dayNamed, monthNamed]) {
    const found = read(text, order);
    if (found === null) continue;
    if (typeof found === "string") return found;
    const rest = text.slice(found.length).replace(/^[\sT,]+/i, "");
    return startOf(found.day, rest);
  }
  return "date-illegible";
}

type Found = { day: Day; length: number } | MomentTrouble | null;
type Reader = (text: string, order: DayOrder | null) => Found;

/** A pattern whose three groups hold year, month and day at these places. */
const inOrder =
  (pattern: RegExp, [year, month, day]: [number, number, number]): Reader =>
  (text) => {
    const match = pattern.exec(text);
    if (!match) return null;
    const part = (place: number) => match[place] ?? "";
    const named = MONTHS.findIndex((name) => name.startsWith(part(month).toLowerCase())) + 1;
    if (/\D/.test(part(month)) && named === 0) return "date-illegible";
    return {
      day: {
        year: Number(part(year)),
        month: named || Number(part(month)),
        day: Number(part(day)),
      },
      length: match[0].length,
    };
  };

const yearFirst = inOrder(YEAR_FIRST, [1, 2, 3]);
const dotted = inOrder(DOTTED, [3, 2, 1]);
const dayNamed = inOrder(DAY_NAMED, [3, 2, 1]);
const monthNamed = inOrder(MONTH_NAMED, [3, 1, 2]);
const dayFirst = inOrder(NUMERIC_DATE, [4, 3, 1]);
const monthFirst = inOrder(NUMERIC_DATE, [4, 1, 3]);

const numeric: Reader = (text, order) => {
  if (order === "mdy") return monthFirst(text, order);
  const found = dayFirst(text, order);
  if (order === "dmy" || found === null || typeof found === "string") return found;
  const { month, day } = found.day;
  return month <= 12 && day <= 12 && month !== day ? "date-order-unknown" : found;
};

/** The day at the time that stands behind it, if any. */
function startOf({ year, month, day }: Day, time: string): Read<number> {
  const midnight = Date.UTC(year, month - 1, day);
  const there = new Date(midnight);
  const exists = there.getUTCMonth() === month - 1 && there.getUTCDate() === day;
  if (!exists || year < FIRST_YEAR) return "date-impossible";
  if (time === "") return midnight;

  const match = TIME.exec(time);
  if (!match) return "date-illegible";
  const [
    ,
    hours = "",
    minutes = "",
    seconds = "0",
    fraction = "",
    half,
    sign,
    zoneHours,
    zoneMinutes,
  ] = match;
  if (!sign !== (zoneHours === undefined)) return "date-illegible";
  const hour = half ? (Number(hours) % 12) + (/pm/i.test(half) ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return "date-impossible";
  const ms = Number(fraction.padEnd(3, "0").slice(0, 3));
  const zone = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * (sign === "-" ? -1 : 1);
  return midnight + ((hour * 60 + Number(minutes) - zone) * 60 + Number(seconds)) * 1000 + ms;
}
