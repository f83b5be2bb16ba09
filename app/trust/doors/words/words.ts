/** What may be wrong with what an author has typed. `max` is the number of characters. */
export type FieldProblem =
  | "rating-missing"
  | "name-missing"
  | "too-long"
  | "hidden-characters"
  | "address-unreadable"
  | "video-elsewhere"
  | "objection-missing"
  | "nothing-written"
  | "email-missing"
  | "email-unreadable"
  | "order-missing"
  | "order-unmatched"
  | "order-unchecked"
  | "date-unreadable"
  | "day-to-come"
  | "text-missing"
  | "reason-missing"
  | "extent-missing"
  | "items-missing"
  | "wait"
  | "invalid";

/** What every form in the theme says, in one language. */
export type Words = {
  optional: string;
  lookAgain: string;
  of: Record<FieldProblem, (max: number) => string>;
};
