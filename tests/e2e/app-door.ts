import { createHmac, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { SignJWT } from "jose";
import { data, url } from "./own-demo";

/** The app itself, past the dev store: two ports above it. */
export function appAddress(): string {
  const { protocol, hostname, port } = new URL(url);
  return `${protocol}//${hostname}:${Number(port) + 2}`;
}

export function appSecret(): string {
  const file = path.join(data, "dev-store/secrets.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { appSecret: string }).appSecret;
}

export const processId = (): number => Number(readFileSync(path.join(data, "app.pid"), "utf8"));

/** Shopify's session token for a shop, signed with `secret`. */
export async function sessionToken(shop: string, secret = appSecret()): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ dest: `https://${shop}`, sid: "session", jti: randomUUID() })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer(`https://${shop}/admin`)
    .setAudience("tillit-dev-store")
    .setSubject("1")
    .setIssuedAt(now)
    .setNotBefore(now - 1)
    .setExpirationTime(now + 60)
    .sign(new TextEncoder().encode(secret));
}

/** Asks one of the app's routes as its own pages do. */
export async function asMerchant(shop: string, route: string, body?: unknown): Promise<Response> {
  return fetch(`${appAddress()}${route}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      authorization: `Bearer ${await sessionToken(shop)}`,
      "content-type": "application/json",
      "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36",
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
}

/** How far the storefront is behind what is saved; before the merchant came, nothing is known. */
export async function publicationOf(shop: string): Promise<{ state: string }> {
  const answer = await asMerchant(shop, "/app/publication");
  return answer.ok ? ((await answer.json()) as { state: string }) : { state: "unknown" };
}

export type SaveAnswer = {
  ok: boolean;
  revision?: number;
  problems?: { path: (string | number)[]; code: string }[];
  conflict?: unknown;
};

/** Saves a setting as its page does. */
export async function saveSetting(
  shop: string,
  name: string,
  value: unknown,
  revision = 0,
): Promise<SaveAnswer> {
  const response = await asMerchant(shop, `/app/settings/${name}`, { value, revision });
  if (!response.ok) throw new Error(`saving answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as SaveAnswer;
}

export const saveBadges = (shop: string, value: unknown, revision: number) =>
  saveSetting(shop, "badges", value, revision);

/** The app proxy's signature, as Shopify makes it. */
export function signedProxyQuery(query: Record<string, string>, secret = appSecret()): string {
  const message = Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("");
  const signature = createHmac("sha256", secret).update(message).digest("hex");
  return new URLSearchParams({ ...query, signature }).toString();
}
