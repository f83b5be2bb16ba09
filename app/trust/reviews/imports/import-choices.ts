import type { Origin } from "../origins";
import type { DayOrder } from "../portable/day-order";

/** What becomes of reviews that the platform did not show. Nobody asks how many stars they have. */
export const HIDDEN_CHOICES = ["hold", "leave-out"] as const;

/** What the merchant decides about a file. */
export type ImportChoices = {
  /** Null: not asked, or not answered yet. */
  dayOrder: DayOrder | null;
  hidden: (typeof HIDDEN_CHOICES)[number];
  /** Which platform it comes from. */
  origin: Origin;
};

export const NO_CHOICES: ImportChoices = { dayOrder: null, hidden: "hold", origin: "file" };
