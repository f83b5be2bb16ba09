import { SignJWT } from "jose";
import { afterEach, beforeEach } from "vitest";

export const SHOP = "careful-goods.myshopify.com";

/** A session token as App Bridge gives it: for one shop, signed with the app's secret, good for a minute. */
export function aSessionToken({
  shop = SHOP,
  secret = "test-secret",
  user = "1",
  audience = "test-key",
  expires = "60s",
} = {}) {
  return new SignJWT({ dest: `https://${shop}`, sid: "session", jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: "HS256" })
    .setIssuer(`https://${shop}/admin`)
    .setAudience(audience)
    .setSubject(user)
    .setIssuedAt()
    .setNotBefore("0s")
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(secret));
}

export type TokenRequest = { shop: string; grant: string; refreshToken: string | undefined };

/** Shopify's side of tokens, until the test ends: each request counts, answers take a moment. */
export function shopifyTokens() {
  const requests: TokenRequest[] = [];
  const side = {
    requests,
    /** What the next answers are, instead of a token each. */
    replies: [] as (() => Response | Promise<Response>)[],
    /** Gets what it was asked. */
    adminApi: (() => Response.json({ data: { shop: { name: "Careful Goods" } } })) as (
      body: string,
    ) => Response,
    /** The access tokens that the Admin API was asked with. */
    used: [] as (string | null)[],
  };
  const realFetch = globalThis.fetch;

  beforeEach(() => {
    requests.splice(0);
    side.replies.splice(0);
    side.used.splice(0);
    globalThis.fetch = async (input, init) => {
      const url = new URL(String(input instanceof Request ? input.url : input));
      if (url.pathname !== "/admin/oauth/access_token") {
        side.used.push(new Headers(init?.headers).get("x-shopify-access-token"));
        return side.adminApi(String(init?.body));
      }
      const body = JSON.parse(String(init?.body)) as Record<string, string>;
      requests.push({
        shop: url.hostname,
        grant: body.grant_type ?? "",
        refreshToken: body.refresh_token,
      });
      await new Promise((resolve) => setTimeout(resolve, 50));
      return side.replies.shift()?.() ?? Response.json(aTokenAnswer(requests.length));
    };
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
  });
  return side;
}

export const aTokenAnswer = (number: number, overrides: Record<string, unknown> = {}) => ({
  access_token: `shpat_${number}`,
  scope: "read_legal_policies,read_locales",
  expires_in: 3600,
  refresh_token: `shprt_${number}`,
  refresh_token_expires_in: 7_776_000,
  ...overrides,
});
