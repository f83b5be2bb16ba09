const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;
const SHORTEST_MS = 5 * MINUTE_MS;
const LONGEST_MS = 6 * HOUR_MS;

/** For what somebody waits for: it is out within the hour when the mail server is back. */
export const AN_HOUR_MS = HOUR_MS;

/**
 * When to try again what a mail server would not take yet: soon, because many send a stranger away for
 * minutes at the first try, and ever more seldom the longer it has been due.
 */
export function nextTry(due: Date, now: Date, longestMs = LONGEST_MS): Date {
  const waited = (now.getTime() - due.getTime()) / 4;
  return new Date(now.getTime() + Math.min(Math.max(waited, SHORTEST_MS), longestMs));
}

const SERVER_BACK_MS = 30 * 1000;

/** When to try again while the mail server itself is away, so that what waits is out within a minute of its return. */
export const whenServerMayBeBack = (now: Date) => new Date(now.getTime() + SERVER_BACK_MS);

/** RFC 5321, 4.5.4.1: who sends gives up after four or five days, and no sooner. */
const TRIED_FOR_MS = 5 * 24 * HOUR_MS;
/** What was due while nothing ran has not been tried yet. */
const TRIES_AT_LEAST = 20;

export const isTriedLongEnough = (due: Date, tries: number, now: Date): boolean =>
  now.getTime() - due.getTime() >= TRIED_FOR_MS && tries >= TRIES_AT_LEAST;

/** What a mail server said, without whom it said it about. */
export const withoutAddresses = (reply: string): string =>
  reply
    .replace(/(?<![^\s<>:;,"'])<?[^\s<>:;,"']+@[^\s<>:;,"']+>?/g, "…")
    .slice(0, 300)
    // Half a character, where the cut went through one.
    .replace(/[\uD800-\uDBFF]$/, "");
