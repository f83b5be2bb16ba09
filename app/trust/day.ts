import { z } from "zod";

// `new Date("2026-02-30")` is the second of March.
const isOnCalendar = (day: string) =>
  !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/** YYYY-MM-DD, a day that the calendar has. */
export const Day = z
  .string()
  .refine((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && isOnCalendar(day), "date-unreadable");

export const dayOf = (time: Date) => time.toISOString().slice(0, 10);
