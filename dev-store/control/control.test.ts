import express from "express";
import { describe, expect, it } from "vitest";
import { aWorld, listening } from "../a-world.ts";
import { issueToken, isValidAccessToken, redeemRefreshToken } from "../oauth/tokens.ts";
import { platformRouter } from "../platform.ts";
import type { World } from "../world.ts";
import { controlRouter } from "./router.ts";

async function controlOf(world: World) {
  const app = express();
  app.use("/__platform", platformRouter(world));
  app.use("/__dev-store", controlRouter(world));
  const server = await listening(app);
  const send = async (method: string, call: string, body?: unknown) => {
    const answer = await fetch(`${server.url}/__dev-store/${call}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  return {
    url: server.url,
    get: (call: string) => send("GET", call),
    post: (call: string, body?: unknown) => send("POST", call, body),
    delete: (call: string) => send("DELETE", call),
    /** One question to the Admin API, and what became of it. */
    async ask(query: string): Promise<Response> {
      const { access_token } = issueToken(world);
      return fetch(`${server.url}/__platform/admin/api/2026-10/graphql.json`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-shop": world.state.shop.domain,
          "x-shopify-access-token": access_token,
        },
        body: JSON.stringify({ query }),
      });
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

const SHOP = "query Name { shop { name } }";

describe("GET state", () => {
  it("answers everything that a test looks at", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    await control.ask(SHOP);
    const { body } = await control.get("state");
    expect(body).toMatchObject({
      shop: { domain: "careful-goods.myshopify.com" },
      metafields: [],
      themeBlocks: [],
      webhooks: [],
      mail: [],
      flowTriggers: [],
      adminApiCalls: [{ operation: "Name", kind: "query", cost: 1, status: 200, trouble: null }],
    });
    expect(body["products"]).toHaveLength(14);
    expect(JSON.stringify(body)).not.toContain("shpat_");
  });
});

describe("POST reset", () => {
  it("goes back to a sample shop, and forgets calls, faults and what was changed", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    await control.ask(SHOP);
    world.state.shop.name = "Changed";
    world.faults.order({ where: "admin-api", kind: "500", count: 5 });
    const { body } = await control.post("reset", { shop: "careless" });
    expect(body).toEqual({ shop: "careless", domain: "careless-gadgets.myshopify.com" });
    await control.post("reset", { shop: "careful" });
    expect(world.state.shop.name).toBe("Careful Goods");
    expect(world.adminApiCalls).toEqual([]);
    expect(world.faults.left("admin-api")).toBe(0);
  });

  it("leaves the tokens of each shop valid, as the app goes on holding them", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    issueToken(world);
    const [token] = world.state.app.tokens;
    await control.post("reset", { shop: "fresh" });
    expect(world.state.app.tokens).toEqual([]);
    await control.post("reset", { shop: "careful" });
    expect(world.state.app.tokens).toContainEqual(token);
  });

  it("refuses a shop that is none, and a body that is no JSON", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    const wrong = await control.post("reset", { shop: "perfect" });
    expect(wrong.status).toBe(400);
    expect(wrong.body["error"]).toContain("shop: ");
    const broken = await control.post("reset", "{");
    expect(broken).toEqual({ status: 400, body: { error: "The body is not JSON." } });
  });
});

describe("POST theme/blocks", () => {
  it("places a block and takes it away again", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    const { body } = await control.post("theme/blocks", { template: "product", block: "badges" });
    expect(world.state.themeBlocks).toMatchObject([{ template: "product", block: "badges" }]);
    expect((await control.delete(`theme/blocks/${String(body["id"])}`)).status).toBe(200);
    expect(world.state.themeBlocks).toEqual([]);
    expect((await control.delete("theme/blocks/99")).status).toBe(404);
  });

  it.each([
    ["a block that the app does not have", { template: "product", block: "glitter" }],
    ["a path for a block", { template: "product", block: "../blocks/badges" }],
    ["a template that the theme does not have", { template: "blog", block: "badges" }],
    [
      "a setting that the block does not have",
      { template: "product", block: "badges", settings: { glitter: 1 } },
    ],
    ["no block at all", { template: "product" }],
  ])("refuses %s", async (_name, body) => {
    using world = aWorld();
    await using control = await controlOf(world);
    const answer = await control.post("theme/blocks", body);
    expect(answer.status).toBe(400);
    expect(answer.body["error"]).toMatch(/^(block|template|settings)/);
    expect(world.state.themeBlocks).toEqual([]);
  });
});

describe("POST faults", () => {
  async function firstTwo(kind: string, query = SHOP) {
    using world = aWorld();
    await using control = await controlOf(world);
    await control.post("faults", { where: "admin-api", kind, count: 1 });
    const first = await control.ask(query);
    const text = await first.text().catch(() => "cut off");
    const second = await control.ask(SHOP);
    expect(await second.json()).toMatchObject({ data: { shop: { name: "Careful Goods" } } });
    return { status: first.status, text, calls: world.adminApiCalls.map((call) => call.trouble) };
  }

  it("throttles in Shopify's way: with HTTP 200 and a code", async () => {
    const { status, text, calls } = await firstTwo("throttle");
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "THROTTLED" } }] });
    expect(calls).toEqual(["THROTTLED", null]);
  });

  it("fails with 500 and 502", async () => {
    expect((await firstTwo("500")).status).toBe(500);
    expect((await firstTwo("502")).status).toBe(502);
  });

  it("cuts an answer off in the middle", async () => {
    expect((await firstTwo("truncate")).text).toBe("cut off");
  });

  it("refuses a query for want of access, and a mutation with a user error", async () => {
    expect(JSON.parse((await firstTwo("refuse")).text)).toMatchObject({
      data: null,
      errors: [{ path: ["shop"], extensions: { code: "ACCESS_DENIED" } }],
    });
    const mutation = `mutation { metafieldsDelete(metafields: []) { userErrors { message } } }`;
    const refused = JSON.parse((await firstTwo("refuse", mutation)).text) as unknown;
    expect(refused).toMatchObject({
      data: { metafieldsDelete: { userErrors: [{ message: expect.any(String) }] } },
    });
  });

  it("spares queries when it is for mutations only", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    await control.post("faults", { where: "admin-api", kind: "500", only: "mutation" });
    expect((await control.ask(SHOP)).status).toBe(200);
    const mutation = `#graphql
      mutation Delete { metafieldsDelete(metafields: []) { userErrors { message } } }`;
    expect((await control.ask(mutation)).status).toBe(500);
    expect((await control.ask(mutation)).status).toBe(200);
    expect(world.adminApiCalls).toMatchObject([
      { kind: "query", operation: "Name", status: 200 },
      { kind: "mutation", operation: "Delete", status: 500 },
      { kind: "mutation", operation: "Delete", status: 200 },
    ]);
  });

  it("leaves an answer out altogether", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    await control.post("faults", { where: "admin-api", kind: "timeout" });
    const race = await Promise.race([
      control.ask(SHOP).then(
        () => "answered",
        () => "closed",
      ),
      new Promise((resolve) => setTimeout(resolve, 150, "silence")),
    ]);
    expect(race).toBe("silence");
    expect(world.adminApiCalls).toMatchObject([{ status: 0 }]);
  });

  it("refuses a place and a kind that it does not know", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    expect((await control.post("faults", { where: "kitchen", kind: "500" })).status).toBe(400);
    expect((await control.post("faults", { where: "token", kind: "fire" })).status).toBe(400);
    expect((await control.post("faults", { where: "token", kind: "bounce" })).status).toBe(400);
  });
});

describe("POST app/…", () => {
  it("uninstalls: tokens, app-data metafields and blocks are gone, the app is told", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    await control.post("theme/blocks", { template: "product", block: "badges" });
    const asked = await control.ask(
      `mutation { metafieldsSet(metafields: [{ ownerId: "gid://shopify/AppInstallation/4001",
        namespace: "tillit", key: "badges", type: "json", value: "{}" }]) { userErrors { message } } }`,
    );
    expect(asked.status).toBe(200);
    expect(world.state.metafields).toHaveLength(1);

    await control.post("app/uninstall");
    expect(world.state.metafields).toEqual([]);
    expect(world.state.themeBlocks).toEqual([]);
    expect(world.state.app.tokens.every((token) => token.revoked)).toBe(true);
    expect(world.state.webhooks).toMatchObject([{ topic: "app/uninstalled" }]);
    expect((await control.ask(SHOP)).status).toBe(401);

    const { body } = await control.post("app/install");
    expect(body["grantedScopes"]).toEqual(world.definition.requiredScopes);
    expect(body["installationId"]).not.toBe(4001);
    expect((await control.ask(SHOP)).status).toBe(200);
  });

  it("ends the access tokens that are out, and leaves the refresh tokens", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    const { refresh_token, access_token } = issueToken(world);
    await control.post("app/tokens/expiry");
    expect(isValidAccessToken(world, access_token)).toBe(false);
    expect(redeemRefreshToken(world, refresh_token)).toBe(true);
  });

  it("grants an optional scope and takes it back, and tells the app each time", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    const required = world.definition.requiredScopes;
    const granted = await control.post("app/scopes", { grant: ["write_files"] });
    expect(granted.body["grantedScopes"]).toEqual([...required, "write_files"]);
    await control.post("app/scopes", { revoke: ["write_files"] });
    expect(world.state.webhooks).toMatchObject([
      {
        topic: "app/scopes_update",
        payload: { previous: required, current: [...required, "write_files"] },
      },
      { topic: "app/scopes_update", payload: { current: required } },
    ]);
    expect((await control.post("app/scopes", { grant: ["write_customers"] })).status).toBe(400);
  });
});

describe("a call that is none", () => {
  it("is answered in JSON, and not by the storefront", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    expect(await control.post("coffee")).toEqual({
      status: 404,
      body: { error: "There is no call POST /coffee." },
    });
  });
});

describe("a file under /__dev-store", () => {
  it("is not to be had from outside its folder", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    expect((await control.get("files/..%2Fstate.json")).status).toBeGreaterThanOrEqual(400);
    expect((await control.get("files/none.png")).status).toBe(404);
  });
});

describe("POST shop", () => {
  it("changes the shop's settings and tells the app", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    await control.post("shop", { contactEmail: null, sslEnabled: false });
    expect(world.state.shop).toMatchObject({
      contactEmail: null,
      primaryDomain: { url: "http://careful-goods.example", sslEnabled: false },
    });
    expect(world.state.webhooks).toMatchObject([{ topic: "shop/update" }]);
    expect((await control.post("shop", { domain: "x" })).status).toBe(400);
  });

  it("takes a policy away with DELETE policies/HANDLE", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    expect((await control.delete("policies/refund-policy")).status).toBe(200);
    expect(world.state.policies.map(({ type }) => type)).not.toContain("REFUND_POLICY");
    expect((await control.delete("policies/refund-policy")).status).toBe(404);
  });
});

describe("a page in Shopify's admin", () => {
  it("is renamed, hidden and deleted", async () => {
    using world = aWorld();
    await using control = await controlOf(world);
    const { body } = await control.post("pages/about", { handle: "us", title: "Vi" });
    expect(body).toMatchObject({ handle: "us", title: { nb: "Vi", en: "About us" } });
    expect((await control.post("pages/us", { handle: "care" })).status).toBe(400);
    expect((await control.post("pages/about", {})).status).toBe(404);
    expect((await control.delete("pages/us")).status).toBe(200);
    expect(world.state.pages.map(({ handle }) => handle)).toEqual(["care"]);
  });
});
