import { dayIn } from "../day-in";
import { deadlineAfter, deadlineMonthsAfter, isOver, type Deadline, type Place } from "./deadline";
import { monthsAfter } from "./days";

/** Directive 2011/83/EU, Art. 9(1). */
export const DAYS_BY_LAW = 14;
/** Art. 10(1). */
const MONTHS_WITHOUT_INFORMATION = 12;

/** What the length of a withdrawal period hangs on. */
export type Contract = {
  /**
   * Art. 9(2): of goods the period runs from when the last is handed over, of goods delivered regularly
   * from the first, of anything else, services and digital contents, from the contract. An order that
   * has goods in it is one for goods (Art. 2(5)).
   */
  kind: "goods" | "regular-goods" | "no-goods";
  concludedAt: Date;
  /**
   * When each of its goods, lots or pieces came into the hands of the consumer, or of somebody whom the
   * consumer named and who is not the carrier. Null: not yet, or not known.
   */
  deliveries: (Date | null)[];
  /** How many days the merchant gives. Fewer than the law's are the law's. */
  days: number;
  /** When the consumer was told of the right as Art. 6(1)(h) wants it. */
  informed: "in-time" | "never" | Date;
};

/** Until when a consumer can withdraw; null while the period has not begun as far as is known. */
export function withdrawalDeadline(contract: Contract, place: Place): Deadline | null {
  const start = startOf(contract);
  if (!start) return null;
  const days = Math.max(contract.days, DAYS_BY_LAW);
  const granted = deadlineAfter(start, days, place);
  const prolonged = withoutInformation(contract.informed, start, place);
  return prolonged && prolonged.end > granted.end ? prolonged : granted;
}

/** The same by the latest of several clocks. */
export function latestDeadline(contract: Contract, places: Place[]): Deadline | null {
  const deadlines = places.flatMap((place) => withdrawalDeadline(contract, place) ?? []);
  return deadlines.sort((one, other) => Number(one.end) - Number(other.end)).at(-1) ?? null;
}

function startOf({ kind, concludedAt, deliveries }: Contract): Date | null {
  if (kind === "no-goods") return concludedAt;
  const times = deliveries.filter((time) => time !== null).map(Number);
  if (times.length === 0) return null;
  if (kind === "regular-goods") return new Date(Math.min(...times));
  return times.length === deliveries.length ? new Date(Math.max(...times)) : null;
}

/** Art. 10: twelve months more, or the law's days from when the information came within twelve months. */
function withoutInformation(informed: Contract["informed"], start: Date, place: Place) {
  if (informed === "in-time") return null;
  const startDay = dayIn(place.timeZone, start);
  const latest = monthsAfter(startDay, MONTHS_WITHOUT_INFORMATION);
  if (informed !== "never" && dayIn(place.timeZone, informed) <= latest) {
    return deadlineAfter(informed, DAYS_BY_LAW, place);
  }
  const initial = deadlineAfter(start, DAYS_BY_LAW, place);
  return deadlineMonthsAfter(initial.lastDay, MONTHS_WITHOUT_INFORMATION, place);
}

/**
 * Art. 11(2) and 11a: a statement is in time if it was sent before the period expired. Goods need not have
 * come (recital 40), and where it is not known when they came, nothing is late.
 */
export function timeliness(deadline: Deadline | null, sentAt: Date) {
  if (!deadline) return "not-known";
  return isOver(deadline, sentAt) ? "late" : "in-time";
}
