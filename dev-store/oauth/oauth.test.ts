import express from "express";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aWorld, listening } from "../a-world.ts";
import { platformRouter } from "../platform.ts";
import type { World } from "../world.ts";
import { sessionToken } from "./session-token.ts";

const Given = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number(),
  refresh_token_expires_in: z.number(),
  scope: z.string(),
});

const START = Date.parse("2026-11-22T10:00:00Z");
const DAY = 24 * 60 * 60 * 1_000;

/** The token endpoint of a world, as the app speaks with it. */
async function tokenEndpoint(world: World) {
  const server = await listening(express().use("/__platform", platformRouter(world)));
  const { appKey: client_id, appSecret: client_secret } = world.options;
  const request = (body: object, shop = world.state.shop.domain) =>
    fetch(`${server.url}/__platform/admin/oauth/access_token`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-shop": shop },
      body: JSON.stringify({ client_id, client_secret, ...body }),
    });
  const exchange = (overrides: object = {}) =>
    request({
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: sessionToken(world),
      subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
      requested_token_type: "urn:shopify:params:oauth:token-type:offline-access-token",
      expiring: "1",
      ...overrides,
    });
  const refresh = (refresh_token: string) =>
    request({ grant_type: "refresh_token", refresh_token });
  const works = async (accessToken: string) => {
    const answer = await fetch(`${server.url}/__platform/admin/api/2026-10/graphql.json`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-shop": world.state.shop.domain,
        "x-shopify-access-token": accessToken,
      },
      body: JSON.stringify({ query: "{ shop { name } }" }),
    });
    return answer.status === 200;
  };
  return { exchange, refresh, works, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const given = async (answer: Response) => Given.parse(await answer.json());

describe("token exchange", () => {
  it("gives an offline token of an hour with a refresh token of ninety days", async () => {
    using world = aWorld();
    await using endpoint = await tokenEndpoint(world);
    const token = await given(await endpoint.exchange());
    expect(token).toMatchObject({
      expires_in: 3600,
      refresh_token_expires_in: 90 * 24 * 3600,
      scope: world.definition.requiredScopes.join(","),
    });
    expect(await endpoint.works(token.access_token)).toBe(true);
  });

  it("gives each of two at the same time a token that works", async () => {
    using world = aWorld();
    await using endpoint = await tokenEndpoint(world);
    const answers = await Promise.all([endpoint.exchange(), endpoint.exchange()]);
    for (const token of await Promise.all(answers.map(given))) {
      expect(await endpoint.works(token.access_token)).toBe(true);
    }
  });

  it("refuses a session token that is older than a minute", async () => {
    let now = START;
    using world = aWorld({ now: () => new Date(now) });
    await using endpoint = await tokenEndpoint(world);
    const subject_token = sessionToken(world);
    now += 59_000;
    expect((await endpoint.exchange({ subject_token })).status).toBe(200);
    now += 1_000;
    const answer = await endpoint.exchange({ subject_token });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: "invalid_subject_token" });
  });

  it("refuses a session token for another app, for another shop, and one with a wrong signature", async () => {
    using world = aWorld();
    using otherApp = aWorld({ options: { appKey: "other-key" } });
    using otherShop = aWorld({ sample: "careless" });
    using forger = aWorld({ options: { appSecret: "other-secret" } });
    await using endpoint = await tokenEndpoint(world);
    for (const wrong of [otherApp, otherShop, forger]) {
      const answer = await endpoint.exchange({ subject_token: sessionToken(wrong) });
      expect(await answer.json()).toMatchObject({ error: "invalid_subject_token" });
    }
  });

  it("refuses a wrong secret, a token that never expires, and an app that is not installed", async () => {
    using world = aWorld();
    await using endpoint = await tokenEndpoint(world);
    expect((await endpoint.exchange({ client_secret: "wrong" })).status).toBe(401);
    expect((await endpoint.exchange({ expiring: "0" })).status).toBe(400);
    world.state.app.installed = false;
    expect(await (await endpoint.exchange()).json()).toMatchObject({ error: "app_not_installed" });
  });
});

describe("a refresh token", () => {
  it("gives a new pair once, and is dead afterwards with its access token", async () => {
    using world = aWorld();
    await using endpoint = await tokenEndpoint(world);
    const first = await given(await endpoint.exchange());
    const second = await given(await endpoint.refresh(first.refresh_token));
    expect(await endpoint.works(second.access_token)).toBe(true);
    expect(await endpoint.works(first.access_token)).toBe(false);

    const again = await endpoint.refresh(first.refresh_token);
    expect(again.status).toBe(401);
    expect(await again.json()).toEqual({
      error: "invalid_request",
      error_description: "This request requires an active refresh_token",
    });
    expect((await endpoint.refresh(second.refresh_token)).status).toBe(200);
  });

  it("outlives its access token, but not ninety days", async () => {
    let now = START;
    using world = aWorld({ now: () => new Date(now) });
    await using endpoint = await tokenEndpoint(world);
    const first = await given(await endpoint.exchange());
    now += DAY;
    expect(await endpoint.works(first.access_token)).toBe(false);
    const second = await given(await endpoint.refresh(first.refresh_token));
    now += 90 * DAY;
    expect((await endpoint.refresh(second.refresh_token)).status).toBe(401);
  });
});

describe("a fault at the token endpoint", () => {
  it("refuses as often as ordered and not once more", async () => {
    using world = aWorld();
    await using endpoint = await tokenEndpoint(world);
    world.faults.order({ where: "token", kind: "refuse", count: 2 });
    for (const answer of [await endpoint.exchange(), await endpoint.exchange()]) {
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ error: "invalid_grant" });
    }
    expect((await endpoint.exchange()).status).toBe(200);
  });

  it("cuts the answer off after the refresh token has been used up", async () => {
    using world = aWorld();
    await using endpoint = await tokenEndpoint(world);
    const { refresh_token } = await given(await endpoint.exchange());
    world.faults.order({ where: "token", kind: "truncate", count: 1 });
    const cut = await endpoint.refresh(refresh_token);
    await expect(cut.text()).rejects.toThrow();
    expect((await endpoint.refresh(refresh_token)).status).toBe(401);
  });
});
