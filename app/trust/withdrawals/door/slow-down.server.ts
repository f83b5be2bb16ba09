import { setTimeout as wait } from "node:timers/promises";

const PAUSE_MS = 2_000;
/** Each holds a connection of the web server. Whoever floods from many places must not take them all. */
const WAITING_MAX = 100;

let waiting = 0;

/**
 * Has somebody wait who sends very much: a statement is never refused, but nobody needs a hundred a minute. It is
 * waited before anything is read from the database.
 */
export async function slowDown(pauseMs = PAUSE_MS): Promise<void> {
  if (waiting >= WAITING_MAX) return;
  waiting += 1;
  try {
    await wait(pauseMs);
  } finally {
    waiting -= 1;
  }
}
