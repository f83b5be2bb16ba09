import { randomBytes } from "node:crypto";
import type { AppRecord } from "../state.ts";
import type { World } from "../world.ts";

type Token = AppRecord["tokens"][number];

const ACCESS_SECONDS = 60 * 60;
const REFRESH_SECONDS = 90 * 24 * 60 * 60;
/** Older ones have expired long since. */
const KEPT = 50;

/** A new pair, in the words of Shopify's token endpoint. */
export function issueToken(world: World) {
  const { app } = world.state;
  const token: Token = {
    accessToken: `shpat_${randomBytes(16).toString("hex")}`,
    refreshToken: `shprt_${randomBytes(16).toString("hex")}`,
    expiresAt: inSeconds(world, ACCESS_SECONDS),
    refreshExpiresAt: inSeconds(world, REFRESH_SECONDS),
    revoked: false,
  };
  app.tokens = [...app.tokens.slice(-KEPT), token];
  world.changed();
  return {
    access_token: token.accessToken,
    scope: app.grantedScopes.join(","),
    expires_in: ACCESS_SECONDS,
    refresh_token: token.refreshToken,
    refresh_token_expires_in: REFRESH_SECONDS,
  };
}

/** Uses a refresh token up: its pair is dead afterwards, whether or not the answer arrives. */
export function redeemRefreshToken(world: World, refreshToken: string): boolean {
  const token = world.state.app.tokens.find((one) => one.refreshToken === refreshToken);
  if (!token || token.revoked || isPast(world, token.refreshExpiresAt)) return false;
  token.revoked = true;
  world.changed();
  return true;
}

export function isValidAccessToken(world: World, accessToken: string | undefined): boolean {
  const { app } = world.state;
  const token = app.tokens.find((one) => one.accessToken === accessToken);
  return app.installed && token !== undefined && !token.revoked && !isPast(world, token.expiresAt);
}

/** As if an hour had passed: the access tokens have ended, the refresh tokens have not. */
export function expireAccessTokens(world: World): void {
  for (const token of world.state.app.tokens) token.expiresAt = world.now().toISOString();
  world.changed();
}

export function revokeAll(world: World): void {
  for (const token of world.state.app.tokens) token.revoked = true;
}

const inSeconds = (world: World, seconds: number) =>
  new Date(world.now().getTime() + seconds * 1_000).toISOString();

const isPast = (world: World, moment: string) => Date.parse(moment) <= world.now().getTime();
