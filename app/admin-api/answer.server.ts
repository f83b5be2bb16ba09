import { z } from "zod";

const Throttle = z.object({
  requestedQueryCost: z.number(),
  throttleStatus: z.object({ currentlyAvailable: z.number(), restoreRate: z.number().positive() }),
});

const GraphqlError = z.object({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.object({ code: z.string().optional() }).optional(),
});

const Body = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.union([z.array(GraphqlError), z.string()]).optional(),
  extensions: z.object({ cost: Throttle.optional().catch(undefined) }).optional(),
});

/** What one HTTP answer of the Admin API means. */
export type Answer =
  | { is: "data"; data: Record<string, unknown> }
  /** Nothing was done; worth asking again after this long. */
  | { is: "throttled"; waitMs: number }
  /** It may have been done, or not. */
  | { is: "broken"; detail: string }
  | { is: "token-refused"; detail: string }
  | { is: "no-access"; detail: string }
  | { is: "not-installed"; detail: string }
  | { is: "paused"; detail: string }
  | { is: "refused"; detail: string };

const DEFAULT_WAIT_MS = 1_000;

export function answerFrom(status: number, headers: Headers, text: string): Answer {
  if (status === 429) return { is: "throttled", waitMs: retryAfterMs(headers) };
  if (status === 401) return { is: "token-refused", detail: "HTTP 401" };
  if (status === 403) return { is: "no-access", detail: "HTTP 403" };
  if (status === 404) return { is: "not-installed", detail: "HTTP 404" };
  // A shop that is frozen or locked: nobody's fault, and nothing that waiting a second mends.
  if (status === 402 || status === 423) return { is: "paused", detail: `HTTP ${status}` };
  if (status >= 500) return { is: "broken", detail: `HTTP ${status}` };
  if (status !== 200) return { is: "refused", detail: `HTTP ${status}` };

  const body = Body.safeParse(parsedJson(text));
  if (!body.success) return { is: "broken", detail: "an answer that was cut off" };
  return meaningOf(body.data);
}

function meaningOf({ data, errors, extensions }: z.infer<typeof Body>): Answer {
  if (typeof errors === "string") return { is: "refused", detail: errors };
  const codes = (errors ?? []).map((error) => error.extensions?.code);
  if (codes.includes("THROTTLED")) return { is: "throttled", waitMs: waitFor(extensions?.cost) };
  if (!errors?.length) {
    return data ? { is: "data", data } : { is: "broken", detail: "an answer without data" };
  }

  const detail = errors.map((error) => error.message).join("; ");
  if (codes.some((code) => code === "INTERNAL_SERVER_ERROR")) return { is: "broken", detail };
  const denied = codes.every((code) => code === "ACCESS_DENIED");
  if (!denied) return { is: "refused", detail };
  // Protected data comes as null inside an answer that is otherwise whole: redacted, not failed.
  // Where the whole of what was asked for is denied, a scope is missing.
  const redacted = data && errors.every((error) => (error.path?.length ?? 0) > 1);
  return redacted ? { is: "data", data } : { is: "no-access", detail };
}

function waitFor(cost: z.infer<typeof Throttle> | undefined): number {
  if (!cost) return DEFAULT_WAIT_MS;
  const missing = cost.requestedQueryCost - cost.throttleStatus.currentlyAvailable;
  return Math.max(100, Math.ceil((missing / cost.throttleStatus.restoreRate) * 1000));
}

/** `Retry-After` is in seconds, and may have a fraction: "2.0". */
function retryAfterMs(headers: Headers): number {
  const seconds = Number.parseFloat(headers.get("retry-after") ?? "");
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds * 1000) : DEFAULT_WAIT_MS;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
