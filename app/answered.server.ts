import { log } from "./log.server";
import { requestSeconds } from "./metrics.server";

/** Asked by machines every few seconds. */
const TOO_OFTEN = ["/healthz", "/readyz"];

export type Answered = { method: string; route: string; status: number; ms: number };

/** Counts an answer and notes it in the log: by its route, not by its path, which may hold a key. */
export function answered({ method, route, status, ms }: Answered): void {
  requestSeconds.observe({ method, route, status }, ms / 1000);
  if (TOO_OFTEN.includes(route) && status < 400) return;
  log.info({ status, ms: Math.round(ms) }, "a request was answered");
}
