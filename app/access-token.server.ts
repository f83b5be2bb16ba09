import { Session } from "@shopify/shopify-api";
import { z } from "zod";
import { env } from "./env.server";
import { log } from "./log.server";
import { offlineId } from "./session-storage.server";

const TIMEOUT_MS = 10_000;

// All five are asked for: a token without an end is never refreshed, one without a refresh token cannot be.
const Answer = z.object({
  access_token: z.string().min(1),
  scope: z.string(),
  expires_in: z.number().positive(),
  refresh_token: z.string().min(1),
  refresh_token_expires_in: z.number().positive(),
});

export type TokenAnswer =
  | { ok: true; session: Session }
  /** Shopify says no: the session token, the refresh token or the installation is not valid. */
  | { ok: false; reason: "refused"; detail: string }
  /** No usable answer. Asking again later may help. */
  | { ok: false; reason: "unavailable"; detail: string };

async function askForToken(
  shop: string,
  grant: Record<string, string>,
  now: Date,
): Promise<TokenAnswer> {
  let status: number;
  let body: unknown;
  try {
    const response = await fetch(`https://${shop}/admin/oauth/access_token`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({
        client_id: env.SHOPIFY_API_KEY,
        client_secret: env.SHOPIFY_API_SECRET,
        ...grant,
      }),
      // Elsewhere nobody is to see the secret.
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    status = response.status;
    body = await response.json().catch(() => null);
  } catch (error) {
    return { ok: false, reason: "unavailable", detail: String(error) };
  }
  if ([400, 401, 403, 404].includes(status)) {
    const refusal = z.object({ error: z.string() }).safeParse(body);
    return { ok: false, reason: "refused", detail: refusal.data?.error ?? `HTTP ${status}` };
  }
  if (status !== 200) return { ok: false, reason: "unavailable", detail: `HTTP ${status}` };

  const answer = Answer.safeParse(body);
  if (!answer.success) {
    const fields = answer.error.issues.map((issue) => issue.path.join(".")).join(", ");
    log.error({ shop, fields }, "ALARM: Shopify gave an access token that cannot be kept alive");
    return { ok: false, reason: "unavailable", detail: `a token answer without ${fields}` };
  }
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
  const session = new Session({
    id: offlineId(shop),
    shop,
    state: "",
    isOnline: false,
    scope: answer.data.scope,
    accessToken: answer.data.access_token,
    expires: after(answer.data.expires_in),
    refreshToken: answer.data.refresh_token,
    refreshTokenExpires: after(answer.data.refresh_token_expires_in),
  });
  return { ok: true, session };
}

/** Trades the merchant's session token for an expiring offline token of the shop. */
export const exchangeSessionToken = (shop: string, sessionToken: string, now: Date) =>
  askForToken(
    shop,
    {
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: sessionToken,
      subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
      requested_token_type: "urn:shopify:params:oauth:token-type:offline-access-token",
      expiring: "1",
    },
    now,
  );

/** Trades a refresh token, which works once, for a new pair. */
export const refreshAccessToken = (shop: string, refreshToken: string, now: Date) =>
  askForToken(shop, { grant_type: "refresh_token", refresh_token: refreshToken }, now);
