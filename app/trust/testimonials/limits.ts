/** With long stories in many languages, less fits; the merchant is told before saving. */
export const TESTIMONIALS_MAX = 12;
export const HEADING_MAX = 60;
export const QUOTE_MAX = 400;
export const NAME_MAX = 80;
export const ROLE_MAX = 80;
export const TITLE_MAX = 80;
export const STORY_MAX = 1500;
export const TRANSCRIPT_MAX = 1200;
export const CONSENT_BY_MAX = 100;
export const CONSENT_NOTE_MAX = 300;
