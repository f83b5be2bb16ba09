import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { World } from "../world.ts";

const LIFETIME_SECONDS = 60;
/** The one member of staff there is. */
const STAFF_ID = "1";

const Claims = z.object({
  aud: z.string(),
  dest: z.string(),
  exp: z.number(),
  nbf: z.number(),
});

/** A session token as App Bridge hands it to the app: signed with the app's secret, good for a minute. */
export function sessionToken(world: World): string {
  const { appKey, appSecret } = world.options;
  const origin = `https://${world.state.shop.domain}`;
  const now = Math.floor(world.now().getTime() / 1_000);
  const unsigned = [
    encoded({ alg: "HS256", typ: "JWT" }),
    encoded({
      iss: `${origin}/admin`,
      dest: origin,
      aud: appKey,
      sub: STAFF_ID,
      exp: now + LIFETIME_SECONDS,
      nbf: now,
      iat: now,
      jti: randomUUID(),
      sid: randomUUID(),
    }),
  ].join(".");
  return `${unsigned}.${signature(unsigned, appSecret)}`;
}

/** What is wrong with a session token that the app shows, or null. */
export function faultOfSessionToken(world: World, token: string): string | null {
  const [header, payload, shown] = token.split(".");
  if (!header || !payload || !shown) return "it is not a JWT";
  if (!sameText(shown, signature(`${header}.${payload}`, world.options.appSecret))) {
    return "its signature is wrong";
  }
  const claims = Claims.safeParse(decoded(payload));
  if (!claims.success) return "it lacks a claim";
  const { aud, dest, exp, nbf } = claims.data;
  const now = world.now().getTime() / 1_000;
  if (aud !== world.options.appKey) return "it is for another app";
  if (dest !== `https://${world.state.shop.domain}`) return "it is for another shop";
  if (exp <= now) return "it has expired";
  return nbf > now + 5 ? "it is not valid yet" : null;
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString());
  } catch {
    return null;
  }
}

const signature = (text: string, secret: string) =>
  createHmac("sha256", secret).update(text).digest("base64url");

const sameText = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
