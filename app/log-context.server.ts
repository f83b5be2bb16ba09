import { AsyncLocalStorage } from "node:async_hooks";

/** What every line says that is written on the way of a request, or of a job. */
export type LogContext =
  { requestId: string; method: string; route: string } | { jobId: string; job: string };

const storage = new AsyncLocalStorage<LogContext>();

export const within = <T>(context: LogContext, run: () => T): T => storage.run(context, run);

export const contextNow = (): Partial<LogContext> => storage.getStore() ?? {};
