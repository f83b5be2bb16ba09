/** Who may write a review on the storefront. A link in a mail works in any case. */
export const WRITERS = ["everybody", "buyers", "nobody"] as const;
export type Writers = (typeof WRITERS)[number];

/** From when the days until an invitation are counted. */
export const COUNTED_FROM = ["fulfilled", "delivered"] as const;

export const INVITATION_DAYS_MAX = 60;
export const REMINDER_DAYS_MIN = 2;
export const REMINDER_DAYS_MAX = 30;
export const TYPES_MAX = 50;
export const TYPE_MAX = 100;
export const WORDS_MAX = 200;
export const WORD_MAX = 60;
export const SUBJECT_MAX = 120;
export const INTRO_MAX = 1_000;
export const INCENTIVE_MAX = 200;
/** As many countries as there are. */
export const COUNTRIES_MAX = 250;
