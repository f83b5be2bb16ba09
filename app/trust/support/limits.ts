export const CHANNELS_MAX = 8;
export const CHANNEL_NAME_MAX = 40;
export const CHANNEL_NOTE_MAX = 200;
export const POST_MAX = 300;
export const HOLIDAYS_MAX = 30;
export const HOLIDAY_NAME_MAX = 40;
/** A morning and an afternoon; with more, nobody reads them any longer. */
export const SPANS_MAX = 2;
export const ANSWER_MAX = 99;
