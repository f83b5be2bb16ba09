import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "../app/db.server";
import { stopBoss } from "../app/jobs.server";
import { blockOf } from "../app/trust/block-of";
import { SETTING_NAMES } from "../app/trust/settings";
import { NO_CONFIRMATION } from "../app/trust/confirmation/confirmation";
import type { Change } from "../app/trust/reviews/questions/question-changes.server";
import { sealedChanges } from "../app/trust/reviews/questions/undo.server";
import { aSessionToken, shopifyTokens } from "./shopify";
import { addressIn, belongingsOf, bothShopsAnew, NO_BADGES, secretOf, SHOPS } from "./two-shops";

/** Routes that serve people and machines without a session of the admin; what they may say, their own tests know. */
const WITHOUT_SESSION = [
  "help.$",
  ...["_index", "auth.$", "healthz", "readyz", "webhooks", "feeds.$shop.$key.google[.]xml"],
  ...["proxy.trust", "proxy.review", "proxy.review.edit", "proxy.unsubscribe"],
  ...["proxy.reviews", "proxy.reviews.how", "proxy.reviews.helpful", "proxy.reviews.report"],
  ...["proxy.questions", "proxy.questions.answer"],
  ...["proxy.terms", "proxy.payment-types"],
  ...["proxy.cancel", "proxy.cancellation"],
  ...["proxy.withdraw", "proxy.withdrawal"],
];

type RouteModule = { loader?: LoaderFunction; action?: ActionFunction };
const modules = import.meta.glob<RouteModule>([
  "../app/routes/*.{ts,tsx}",
  "../app/routes/*/route.{ts,tsx}",
  "!../app/routes/*.test.{ts,tsx}",
]);
const routes = Object.entries(modules)
  .map(([file, load]) => ({
    name: file.replace(/^.*\/routes\//, "").replace(/(\/route)?\.tsx?$/, ""),
    load,
  }))
  .filter(({ name }) => !WITHOUT_SESSION.includes(name));

const json = (body: unknown) => ({
  body: JSON.stringify(body),
  headers: { "content-type": "application/json" },
});

/** A stroke over that shop's question, with what undoes it. */
function strokeOf(shop: string) {
  const now = new Date();
  const shown = { heldFor: [], refusedAt: null, refusedFor: null, deletedAt: null, own: null };
  const [before, after] = [now, null].map((shownAt) => ({ ...shown, shownAt }));
  return sealedChanges(shop, [{ questionId: "1", answerId: null, before, after }] as Change[]);
}

/** What each route takes that does something, with another shop's name slipped in where there is room. */
const BODIES: Record<string, (other: string) => { body: BodyInit; headers?: HeadersInit }> = {
  "app.preview.$name": (shop) => json({ shop, value: NO_BADGES, locale: "en", surface: "light" }),
  "app.shop-facts": (shop) => json({ shop }),
  "app.pictures": (shop) => {
    const body = new FormData();
    body.set("shop", shop);
    body.set("alt", "Seal");
    body.set("picture", new File(["no picture"], "seal.png"));
    return { body, headers: { "content-length": "500" } };
  },
  "app.publication": (shop) => json({ shop }),
  "app.guide": (shop) => json({ shop }),
  "app.start.drafts.$step": (shop) => json({ shop, answers: { legalName: shop }, accept: false }),
  "app.start.preview": (shop) =>
    json({
      ...{ shop, locale: "en", surface: "light" },
      value: { step: null, answers: {}, product: null },
    }),
  "app.start.publication": (shop) => json({ shop }),
  "app.audit.run": (shop) => json({ shop }),
  "app.reviews.publications": (shop) => json({ shop, ids: ["1"] }),
  "app.reviews.refusals": (shop) => json({ shop, ids: ["1"], reason: "insult" }),
  "app.reviews.deletions": (shop) => json({ shop, ids: ["1"], reason: "insult" }),
  "app.reviews.tags": (shop) => json({ shop, ids: ["1"], add: ["size"] }),
  "app.reviews.choices": (shop) => json({ shop, ids: ["1"] }),
  "app.reviews.changes.$change": (shop) => json({ shop }),
  "app.reviews.$id.reply": (shop) => json({ shop, text: "Thank you." }),
  "app.reviews.$id.preview": (shop) => json({ shop, value: { text: "Thank you." } }),
  "app.reviews.$id.settlement": (shop) => json({ shop, at: "2026-11-22T12:00:00.000Z" }),
  "app.reviews.$id.author": (shop) => json({ shop }),
  "app.reviews.questions.publications": (shop) => json({ shop, questionId: "1", answerId: null }),
  "app.reviews.questions.deletions": (shop) => json({ shop, questionId: "1", answerId: "1" }),
  "app.reviews.questions.$id.answer": (shop) => json({ shop, text: "Thank you." }),
  "app.reviews.questions.changes": (shop) => json({ shop, change: strokeOf(shop) }),
  "app.reviews.taken": (shop) =>
    json({
      ...{ shop, productId: "1", rating: 5, title: "", body: "New", authorName: "A", email: "" },
      ...{ experiencedOn: "", locale: "en", incentive: "none" },
    }),
  "app.reviews.views": (shop) => json({ shop, name: "New", query: "stars=1" }),
  "app.reviews.views.$view": (shop) => json({ shop, name: "New" }),
  "app.reviews.$id.message": (shop) => json({ shop, text: "Thank you." }),
  "app.reviews.import.uploads": (shop) => json({ shop, fileName: "new.csv", size: 1 }),
  "app.reviews.import.$id.check": (shop) =>
    json({ shop, mapping: {}, choices: { dayOrder: null, hidden: "hold", origin: "file" } }),
  "app.reviews.import.$id.file": (shop) => json({ shop }),
  "app.reviews.import.$id.pieces.$place": (shop) => json({ shop }),
  "app.reviews.import.$id.run": (shop) => json({ shop }),
  "app.reviews.import.$id.undo": (shop) => json({ shop }),
  "app.reviews.invitations.send": (shop) => json({ shop, number: "1" }),
  "app.reviews.invitations.$id.stop": (shop) => json({ shop }),
  "app.reviews.invitations.test": (shop) => json({ shop, mail: "reminder", locale: "nb" }),
  "app.confirmation.sample": (shop) => json({ shop, value: NO_CONFIRMATION, locale: "nb" }),
  "app.confirmation.test": (shop) =>
    json({ shop, value: NO_CONFIRMATION, locale: "nb", to: "me@example.org" }),
  "app.orders.cancellations.$id.confirmation": (shop) => json({ shop }),
  "app.orders.cancellations.$id.refusal": (shop) => json({ shop, reason: "packed", words: "" }),
  "app.orders.withdrawals.$id.steps.$step": (shop) => json({ shop }),
  "app.orders.$id.confirmation": (shop) => json({ shop }),
  "app.orders.withdrawals.$id.return": (shop) => json({ shop }),
  "app.orders.withdrawals.$id.receipt": (shop) => json({ shop }),
  "app.trust-page.page": (shop) => json({ shop, title: "Trust", handle: "trust" }),
  "app.returns.policy": (shop) => json({ shop, over: null }),
  "app.settings.$name": (shop) =>
    json({ shop, revision: 1, value: { ...NO_BADGES, shop, heading: { en: "New words" } } }),
};

/** What else than a POST each takes: something is taken away again, or another is put in its place. */
const METHODS: Record<string, string[]> = {
  "app.guide": ["DELETE", "POST"],
  "app.reviews.publications": ["POST", "DELETE"],
  "app.reviews.deletions": ["POST", "DELETE"],
  "app.reviews.choices": ["POST", "DELETE"],
  "app.reviews.changes.$change": ["DELETE"],
  "app.reviews.questions.publications": ["POST", "DELETE"],
  "app.reviews.questions.deletions": ["POST", "DELETE"],
  "app.reviews.questions.$id.answer": ["POST", "DELETE"],
  "app.reviews.questions.changes": ["DELETE"],
  "app.reviews.$id.reply": ["POST", "DELETE"],
  "app.reviews.$id.settlement": ["POST", "DELETE"],
  "app.reviews.$id.author": ["DELETE"],
  "app.reviews.views.$view": ["PUT", "DELETE"],
  "app.reviews.import.$id.check": ["POST", "DELETE"],
  "app.reviews.import.$id.run": ["POST", "DELETE"],
  "app.reviews.import.$id.file": ["DELETE"],
  "app.orders.withdrawals.$id.steps.$step": ["POST", "DELETE"],
};
const erases = ({ name }: { name: string }) => name === "app.reviews.$id.author";
const methodsOf = (name: string, { loader, action }: RouteModule) => [
  ...(loader ? ["GET"] : []),
  ...(action ? (METHODS[name] ?? ["POST"]) : []),
];

const PARAMS = {
  id: "1",
  number: "1",
  name: "badges",
  change: "1",
  view: "1",
  place: "0",
  step: "closed",
};
/** What is called otherwise there: the steps to the first publication, and the files of reviews. */
const paramsOf = (name: string) => ({
  ...PARAMS,
  ...(name.startsWith("app.start.") && { step: "business" }),
  ...(name.startsWith("app.reviews.export.") && { name: "tillit" }),
});
const addressOf = (name: string, other: string) => {
  const path = name.replace(/\._index$/, "").replaceAll(".", "/");
  const filled = path.replace(/\$(\w+)/g, (_, key: keyof typeof PARAMS) => paramsOf(name)[key]);
  return `https://tillit.example/${filled}?shop=${other}&host=abc`;
};

const shopify = shopifyTokens();

async function textOf(answer: unknown): Promise<string> {
  return answer instanceof Response ? answer.text() : (JSON.stringify(answer) ?? "");
}

const shop = SHOPS[0];
/** Session tokens that Shopify did not make, made for another app, or made some time ago. */
const NOT_OURS: Record<string, () => Promise<string> | string> = {
  forged: () => aSessionToken({ shop, secret: "guessed" }),
  foreign: () => aSessionToken({ shop, audience: "another-app" }),
  expired: () => aSessionToken({ shop, expires: "-2m" }),
  unsigned: async () => {
    const [, claims = ""] = (await aSessionToken({ shop })).split(".");
    const head = Buffer.from(`{"alg":"none","typ":"JWT"}`).toString("base64url");
    return `${head}.${claims}.`;
  },
};

type Asked = { name: string; method: string; other: string; token?: string };

async function ask(module: RouteModule, { name, method, other, token }: Asked) {
  const sent = method === "GET" ? undefined : BODIES[name]?.(other);
  const request = new Request(addressOf(name, other), {
    method,
    body: sent?.body ?? null,
    headers: {
      accept: "*/*",
      "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Chrome/140 Safari/537.36",
      ...Object.fromEntries(new Headers(sent?.headers)),
      ...(token && { authorization: `Bearer ${token}` }),
    },
  });
  const run = method === "GET" ? module.loader : module.action;
  if (!run) throw new Error(`${name} takes no ${method}`);
  const args = { request, params: paramsOf(name), context: {} };
  return Promise.resolve(run(args)).catch((thrown: unknown) => thrown);
}

beforeEach(async () => {
  shopify.adminApi = () => new Response("", { status: 423 });
  await bothShopsAnew();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

describe("the routes of the admin", () => {
  it("are found, and lie under the app, or where extensions ask", () => {
    expect(routes.length).toBeGreaterThanOrEqual(9);
    const names = routes.map(({ name }) => name);
    expect(names.filter((name) => !/^(app|api)(\.|$)/.test(name))).toEqual([]);
  });

  it.each(routes)("$name: whoever has no session gets nothing", async ({ name, load }) => {
    const module = await load();
    const methods = methodsOf(name, module);
    expect(methods).not.toEqual([]);
    const before = await Promise.all(SHOPS.map(belongingsOf));
    const tokens = await Promise.all(Object.values(NOT_OURS).map((token) => token()));
    for (const method of methods) {
      for (const token of tokens) {
        const answer = await ask(module, { name, method, other: SHOPS[0], token });
        expect((answer as Response).status).toBe(401);
        expect(await textOf(answer)).not.toContain("MARK");
      }
      const nobody = (await ask(module, { name, method, other: SHOPS[0] })) as Response;
      // A page that a person opens without a session is first sent to where it gets one.
      expect(nobody.status).toBe(method === "GET" ? 302 : 401);
      expect(await textOf(nobody)).not.toContain("MARK");
    }
    expect(await Promise.all(SHOPS.map(belongingsOf))).toEqual(before);
  });

  it.each(
    routes.flatMap((route) =>
      [SHOPS, [SHOPS[1], SHOPS[0]] as const].map((pair) => ({ ...route, pair })),
    ),
  )(
    "$name: a merchant of $pair.0 sees and changes nothing of $pair.1",
    async ({ name, load, pair: [shop, other] }) => {
      const module = await load();
      const before = await belongingsOf(other);
      for (const method of methodsOf(name, module)) {
        if (method !== "GET") expect(Object.keys(BODIES), "what it takes").toContain(name);
        const token = await aSessionToken({ shop });
        const answer = await ask(module, { name, method, other, token });
        if (answer instanceof Error) throw answer;
        if (answer instanceof Response) expect([200, 404]).toContain(answer.status);
        expect(await textOf(answer)).not.toContain(secretOf(other));
      }
      expect(await belongingsOf(other)).toBe(before);
    },
  );

  it("do say and do something: the test above is not empty", async () => {
    const [shop, other] = SHOPS;
    const said: string[] = [];
    const did: string[] = [];
    const gaveAnAddress: string[] = [];
    const wasNoted: string[] = [];
    // What erases comes last: the others need what it takes.
    const inOrder = [...routes].sort((one, other) => Number(erases(one)) - Number(erases(other)));
    for (const { name, load } of inOrder) {
      const module = await load();
      for (const method of methodsOf(name, module)) {
        const before = await belongingsOf(shop);
        const looks = await db.dataLook.count();
        const token = await aSessionToken({ shop });
        const text = await textOf(await ask(module, { name, method, other, token }));
        if (text.includes(secretOf(shop))) said.push(name);
        if ((await belongingsOf(shop)) !== before) did.push(name);
        if (text.includes(addressIn(shop))) gaveAnAddress.push(name);
        if ((await db.dataLook.count()) > looks) wasNoted.push(name);
      }
    }
    const pages = SETTING_NAMES.map((name) => {
      if (name === "reviews") return "app.reviews.settings";
      return name === "terms" ? "app.terms._index" : `app.${blockOf(name)}`;
    });
    const ofReviews = [
      "_index",
      "$id",
      "$id.author",
      "$id.preview",
      "export.$name",
      "products",
      "questions",
      "tags",
    ];
    const ofImports = [
      "_index",
      "$id._index",
      "$id.check",
      "$id.progress",
      "$id.rejects",
      "$id.run",
      "$id.undo",
    ];
    const others = [
      ...[
        "api.customers.$id.reviews",
        "app.privacy.$id",
        "app.reviews.invitations",
        "app.reviews.invitations.sample",
        "app.confirmation.sample",
      ],
      ...["app.orders.cancellations", "app.orders.cancellations.$id.address"],
      ...["app.orders.withdrawals._index", "app.orders.withdrawals.$id._index"],
      ...["app.orders._index", "app.orders.withdrawals.export"],
      ...["app.start.$step", "app.terms.versions.$number"],
      ...ofImports.map((name) => `app.reviews.import.${name}`),
      ...ofReviews.map((name) => `app.reviews.${name}`),
    ];
    expect([...new Set(said)].sort()).toEqual([...pages, ...others].sort());
    // Whoever is told a person's address has looked at them.
    expect(gaveAnAddress.length).toBeGreaterThanOrEqual(7);
    expect(wasNoted, "looks that are noted").toEqual(expect.arrayContaining(gaveAnAddress));
    expect([...new Set(did)].sort()).toEqual([
      "app.audit.run",
      "app.confirmation.test",
      "app.guide",
      "app.orders.cancellations.$id.address",
      "app.orders.cancellations.$id.confirmation",
      "app.orders.withdrawals.$id._index",
      "app.orders.withdrawals.$id.steps.$step",
      "app.orders.withdrawals.export",
      "app.privacy.$id",
      "app.publication",
      "app.reviews.$id.author",
      "app.reviews.$id.message",
      "app.reviews.$id.reply",
      "app.reviews.$id.settlement",
      "app.reviews.changes.$change",
      "app.reviews.choices",
      "app.reviews.deletions",
      "app.reviews.export.$name",
      "app.reviews.import.$id.rejects",
      "app.reviews.import.$id.undo",
      "app.reviews.import.uploads",
      "app.reviews.invitations.$id.stop",
      "app.reviews.publications",
      "app.reviews.questions.$id.answer",
      "app.reviews.questions.deletions",
      "app.reviews.questions.publications",
      "app.reviews.refusals",
      "app.reviews.tags",
      "app.reviews.taken",
      "app.reviews.views",
      "app.reviews.views.$view",
      "app.settings.$name",
      "app.start.drafts.$step",
    ]);
  });
});
