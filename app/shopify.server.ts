import "@shopify/shopify-app-remix/adapters/node";
import { LogSeverity, shopifyApi, type ApiVersion } from "@shopify/shopify-api";
import { AppDistribution, shopifyApp } from "@shopify/shopify-app-remix/server";
import type { TokenAnswer } from "./access-token.server";
import { API_VERSION } from "./api-version";
import { withPolicy } from "./content-security-policy.server";
import { db } from "./db.server";
import { env } from "./env.server";
import { log } from "./log.server";
import { sessionStorage } from "./session-storage.server";
import { isShopDomain } from "./shop-domain";
import { keepSession, sessionFor } from "./shop-session.server";

// The library's types end at the version that was newest when it was published.
const apiVersion = API_VERSION as ApiVersion;

const logger = {
  // On the levels below, the library writes whole session tokens.
  level: LogSeverity.Warning,
  log: (severity: LogSeverity, message: string) =>
    severity === LogSeverity.Error ? log.error(message) : log.warn(message),
};

export const shopify = shopifyApp({
  apiKey: env.SHOPIFY_API_KEY,
  apiSecretKey: env.SHOPIFY_API_SECRET,
  apiVersion,
  logger,
  appUrl: env.SHOPIFY_APP_URL,
  authPathPrefix: "/auth",
  sessionStorage,
  distribution: AppDistribution.AppStore,
  useOnlineTokens: false,
  future: { unstable_newEmbeddedAuthStrategy: true, expiringOfflineAccessTokens: true },
  hooks: {
    // `sessionFor` exchanges before the library would; this is for the case that it does after all.
    afterAuth: ({ session }) => db.$transaction((tx) => keepSession(session, new Date(), tx)),
  },
});

const api = shopifyApi({
  apiKey: env.SHOPIFY_API_KEY,
  apiSecretKey: env.SHOPIFY_API_SECRET,
  apiVersion,
  logger,
  hostName: new URL(env.SHOPIFY_APP_URL).host,
  isEmbeddedApp: true,
});

function sessionTokenOf(request: Request): string | null {
  const header = request.headers.get("authorization")?.match(/^Bearer (.+)$/)?.[1];
  return header ?? new URL(request.url).searchParams.get("id_token");
}

/** What a person opens, as far as a request can say; the rest is asked for by our own pages. */
const isPage = (request: Request) =>
  ["GET", "HEAD"].includes(request.method) &&
  (request.headers.get("accept")?.includes("text/html") ||
    new URL(request.url).searchParams.has("shop"));

/** The shop a valid session token speaks for. What is wrong with others, the library answers. */
async function shopOf(sessionToken: string): Promise<string | null> {
  try {
    const { dest } = await api.session.decodeSessionToken(sessionToken);
    const shop = new URL(dest).hostname;
    return isShopDomain(shop) ? shop : null;
  } catch {
    return null;
  }
}

/** The library would ask Shopify once more, and make a server error of a second refusal. */
function withoutToken(
  { reason, detail }: Extract<TokenAnswer, { ok: false }>,
  request: Request,
): Response {
  if (reason === "unavailable") {
    return new Response("Shopify does not answer at the moment.", {
      status: 503,
      headers: { "Retry-After": "5" },
    });
  }
  // App Bridge then asks once more, with a fresh session token.
  const mayRetry = detail === "invalid_subject_token" && request.headers.has("authorization");
  return new Response("Open Tillit anew from Shopify's admin.", {
    status: 401,
    headers: mayRetry ? { "X-Shopify-Retry-Invalid-Session-Request": "1" } : {},
  });
}

/**
 * Who is asking, from inside Shopify's admin. Throws the answer when it is nobody we know.
 * Use this and not the library's own, which lets every loader of a page exchange tokens at once.
 */
export async function authenticateAdmin(request: Request, now = new Date()) {
  const sessionToken = sessionTokenOf(request);
  if (!sessionToken && !isPage(request)) {
    throw new Response("Open Tillit from Shopify's admin.", { status: 401 });
  }
  const shop = sessionToken ? await shopOf(sessionToken) : null;
  if (sessionToken && shop) {
    const answer = await sessionFor(shop, sessionToken, now);
    if (!answer.ok) {
      log.warn({ shop, detail: answer.detail }, "no access token from Shopify");
      throw withoutToken(answer, request);
    }
  }

  const url = new URL(request.url);
  try {
    const {
      session,
      sessionToken: claims,
      redirect,
      scopes,
      cors,
    } = await shopify.authenticate.admin(request);
    return {
      shop: session.shop,
      session,
      claims,
      redirect,
      scopes,
      cors,
      locale: url.searchParams.get("locale"),
    };
  } catch (thrown) {
    if (thrown instanceof Response) throw await withPolicy(thrown, url.searchParams.get("shop"));
    throw thrown;
  }
}

/**
 * The same for an extension of ours, which Shopify's admin runs in an origin of its own: the browser asks first
 * whether it may ask at all, and hands on only what went through `cors`.
 */
export async function authenticateExtension(request: Request, now = new Date()) {
  // Without a session, for browsers send none along; it throws the answer.
  if (request.method === "OPTIONS") await shopify.authenticate.admin(request);
  return authenticateAdmin(request, now);
}
