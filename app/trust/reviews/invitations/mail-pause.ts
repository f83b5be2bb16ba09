const MINUTE_MS = 60 * 1000;
const SHORTEST_MS = 5 * MINUTE_MS;
const LONGEST_MS = 6 * 60 * MINUTE_MS;

/**
 * When to try again what a mail server would not take yet: soon, because many send a stranger away for
 * minutes at the first try, and ever more seldom the longer it has been due.
 */
export function nextTry(due: Date, now: Date): Date {
  const waited = (now.getTime() - due.getTime()) / 4;
  return new Date(now.getTime() + Math.min(Math.max(waited, SHORTEST_MS), LONGEST_MS));
}

/** What a mail server said, without whom it said it about. */
export const withoutAddresses = (reply: string): string =>
  reply.replace(/<?[^\s<>:;,"']+@[^\s<>:;,"']+>?/g, "…").slice(0, 300);
