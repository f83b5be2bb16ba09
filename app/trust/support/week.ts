/** From one time to a later one on the same day, "09:00" to "16:00". */
export type Span = { from: string; to: string };
/** A day without spans is closed. */
export type OpenDay = Span[];
/** Monday first. */
export type Week = OpenDay[];

export const CLOSED_WEEK: Week = [[], [], [], [], [], [], []];

const nine: OpenDay = [{ from: "09:00", to: "16:00" }];

/** What most offices keep; offered, and published only once it was saved. */
export const OFFICE_WEEK: Week = [nine, nine, nine, nine, nine, [], []];

export const isOpenAtAll = (week: Week) => week.some((spans) => spans.length > 0);

/** 930 for 09:30: what Liquid's `date: '%H%M'` can be compared with. */
export const clock = (time: string) => Number(time.replace(":", ""));

/** Whoever closes at 00:00 closes when the day ends. */
export const closing = (time: string) => (time === "00:00" ? 2400 : clock(time));
