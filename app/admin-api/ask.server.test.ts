import { describe, expect, it } from "vitest";
import { ask, type Question } from "./ask.server";

const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);
const good = () => json({ data: { shop: { name: "Careful Goods" } } });

const throttled = () =>
  json({
    data: null,
    errors: [{ message: "Throttled", extensions: { code: "THROTTLED" } }],
    extensions: {
      cost: {
        requestedQueryCost: 120,
        throttleStatus: { currentlyAvailable: 20, maximumAvailable: 1000, restoreRate: 50 },
      },
    },
  });

const aQuestion = (overrides: Partial<Question> = {}): Question => ({
  shop: "careful-goods.myshopify.com",
  accessToken: "shpat_1",
  document: "query { shop { name } }",
  variables: {},
  idempotent: true,
  ...overrides,
});

type Reply = (() => Response) | Error;

/** Shopify gives these answers in turn, the last one again and again; time passes only by waiting. */
function shopifyAnswers(...replies: Reply[]) {
  let time = 0;
  const waits: number[] = [];
  const requests: { url: string; headers: Headers; body: string; redirect: unknown }[] = [];
  const world = {
    now: () => time,
    sleep: async (ms: number) => {
      waits.push(ms);
      time += ms;
    },
    fetch: async (url: string | URL | Request, init?: RequestInit) => {
      requests.push({
        url: String(url),
        headers: new Headers(init?.headers),
        body: String(init?.body),
        redirect: init?.redirect,
      });
      const reply = replies[Math.min(requests.length, replies.length) - 1];
      if (reply instanceof Error || !reply) throw reply ?? new Error("no reply");
      return reply();
    },
  };
  return { world, waits, requests, asked: (question = aQuestion()) => ask(question, world) };
}

describe("a question to the Admin API", () => {
  it("goes nowhere else, wherever it is sent on to", async () => {
    const { asked, requests } = shopifyAnswers(
      () => new Response("", { status: 302, headers: { location: "https://evil.example/" } }),
    );
    await expect(asked()).rejects.toMatchObject({ kind: "refused", detail: "HTTP 302" });
    expect(requests.map(({ redirect }) => redirect)).toEqual(["manual"]);
  });

  it("goes to the shop with its token, in our version", async () => {
    const { asked, requests } = shopifyAnswers(good);
    expect(await asked()).toEqual({ is: "data", data: { shop: { name: "Careful Goods" } } });
    expect(requests[0]?.url).toMatch(
      /^https:\/\/careful-goods\.myshopify\.com\/admin\/api\/\d{4}-\d\d\/graphql\.json$/,
    );
    expect(requests[0]?.headers.get("x-shopify-access-token")).toBe("shpat_1");
  });

  it("waits until the bucket holds what it costs", async () => {
    const { asked, waits } = shopifyAnswers(throttled, good);
    expect(await asked()).toMatchObject({ is: "data" });
    expect(waits).toEqual([2000]);
  });

  it("reads Retry-After as seconds", async () => {
    const tooMany = () => new Response("", { status: 429, headers: { "retry-after": "2.0" } });
    const { asked, waits } = shopifyAnswers(tooMany, good);
    await asked();
    expect(waits).toEqual([2000]);
  });

  it.each<[string, Reply]>([
    ["500", () => new Response("oops", { status: 500 })],
    ["502", () => new Response("<html>", { status: 502 })],
    ["a broken connection", new TypeError("fetch failed")],
    ["an answer cut off in the middle", () => new Response('{"data":{"shop":{"na')],
    ["an answer without data", () => json({})],
    [
      "an internal error",
      () => json({ errors: [{ message: "x", extensions: { code: "INTERNAL_SERVER_ERROR" } }] }),
    ],
  ])("is asked again after %s", async (_, reply) => {
    const { asked, requests } = shopifyAnswers(reply, reply, good);
    expect(await asked()).toMatchObject({ is: "data" });
    expect(requests).toHaveLength(3);
  });

  it("is not asked again after a break when asking twice would do it twice", async () => {
    const { asked, requests } = shopifyAnswers(() => new Response("", { status: 502 }), good);
    await expect(asked(aQuestion({ idempotent: false }))).rejects.toMatchObject({
      kind: "unavailable",
    });
    expect(requests).toHaveLength(1);
  });

  it("is asked again when it was throttled, whatever it does: nothing was done", async () => {
    const { asked } = shopifyAnswers(throttled, good);
    expect(await asked(aQuestion({ idempotent: false }))).toMatchObject({ is: "data" });
  });

  it("is given up after some attempts", async () => {
    const { asked, requests } = shopifyAnswers(() => new Response("", { status: 500 }));
    await expect(asked()).rejects.toMatchObject({ kind: "unavailable", detail: "HTTP 500" });
    expect(requests).toHaveLength(6);
  });

  it("is given up at once when Shopify wants more patience than we have", async () => {
    const later = () => new Response("", { status: 429, headers: { "retry-after": "60" } });
    const { asked, waits } = shopifyAnswers(later);
    await expect(asked()).rejects.toMatchObject({ kind: "throttled" });
    expect(waits).toEqual([]);
  });

  it("says that the token was refused, so that it can be replaced", async () => {
    const { asked } = shopifyAnswers(() => new Response("", { status: 401 }));
    expect(await asked()).toMatchObject({ is: "token-refused" });
  });

  it.each<[string, string, () => Response]>([
    ["no-access", "403", () => new Response("", { status: 403 })],
    ["not-installed", "404", () => new Response("", { status: 404 })],
    ["unavailable", "a frozen shop", () => new Response("", { status: 402 })],
    ["refused", "400", () => new Response("", { status: 400 })],
    [
      "refused",
      "a document that is not of the schema",
      () => json({ errors: [{ message: "Field 'x' doesn't exist" }] }),
    ],
    [
      "no-access",
      "a missing scope",
      () =>
        json({
          data: { fileCreate: null },
          errors: [
            {
              message: "Access denied",
              path: ["fileCreate"],
              extensions: { code: "ACCESS_DENIED" },
            },
          ],
        }),
    ],
  ])("is %s after %s, and not asked again", async (kind, _, reply) => {
    const { asked, requests } = shopifyAnswers(reply);
    await expect(asked()).rejects.toMatchObject({ name: "AdminTrouble", kind });
    expect(requests).toHaveLength(1);
  });

  it("is answered with null where a protected field is redacted", async () => {
    const data = { order: { id: "1", email: null } };
    const errors = [
      { message: "Not approved", path: ["order", "email"], extensions: { code: "ACCESS_DENIED" } },
    ];
    const { asked } = shopifyAnswers(() => json({ data, errors }));
    expect(await asked()).toEqual({ is: "data", data });
  });
});
