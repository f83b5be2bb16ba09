export type Trouble = "session" | "unreachable";
export type Asked<Answer> = { ok: true; answer: Answer } | { ok: false; trouble: Trouble };

/**
 * Asks one of the app's own resource routes. App Bridge adds the session token to every `fetch`.
 * Trouble on the way is a value, so that a page never loses what stands in its form.
 */
export async function ask<Answer>(path: string, request: RequestInit = {}): Promise<Asked<Answer>> {
  try {
    const response = await fetch(path, request);
    if (response.status === 401 || response.status === 403)
      return { ok: false, trouble: "session" };
    if (!response.ok) return { ok: false, trouble: "unreachable" };
    return { ok: true, answer: (await response.json()) as Answer };
  } catch {
    // No network, a cut answer, or not JSON: for the merchant the same thing.
    return { ok: false, trouble: "unreachable" };
  }
}

export const posting = (body: unknown, signal?: AbortSignal): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
  signal: signal ?? null,
});
