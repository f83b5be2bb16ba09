import { createHmac } from "node:crypto";
import fc from "fast-check";
import type { Door } from "./doors.ts";
import { body, json, noForm, wellFormed, type Body } from "./body.ts";
import { almostRight, fields, text } from "./hostile.ts";
import { together, type Right } from "./right.ts";
import { PAYLOADS } from "./webhook-payload.ts";

/** A request as it goes over the wire. */
export type Input = {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer | null;
  /** What a delivery of Shopify's own is about. */
  topic?: string;
};

/**
 * Not signed as it should be; signed, but no form and no link of ours; signed, and whatever somebody would try. Of the
 * first two nothing may be stored.
 */
export type Kind = "forged" | "empty" | "hostile";
export const KINDS: { kind: Kind; share: number }[] = [
  { kind: "forged", share: 0.25 },
  { kind: "empty", share: 0.15 },
  { kind: "hostile", share: 0.6 },
];

/** Makes the inputs of a door. */
export type Maker = (door: Door, kind: Kind) => fc.Arbitrary<() => Input>;

export const SECRET = "fuzz";
export const WEBHOOK_SHOP = "webhooked.myshopify.com";

export const TOPICS = Object.keys(PAYLOADS);
const isTopic = (topic: string) => Object.hasOwn(PAYLOADS, topic);
const NO_TOPICS = ["no/such_topic", "__proto__", "constructor", ""];
/** After these a shop takes no further part: one shop leaves, the others stay. */
const FAREWELLS = ["app/uninstalled", "shop/redact"];

const printable = (some: string) => some.replace(/[^\x20-\x7e]/g, "").trim();
const sender = fc.tuple(fc.nat(255), fc.nat(255)).map(([a, b]) => `198.51.${a}.${b}`);
const someHeaders = fc.record({
  "accept-language": text.map(printable),
  accept: fc.constantFrom("*/*", "text/html", "application/json", '"', ""),
  "user-agent": fc.constantFrom("Mozilla/5.0 Chrome/140", "Googlebot/2.1", "", "x".repeat(3000)),
  "x-forwarded-for": sender,
});

const filled = (path: string, given: string[]) => {
  const left = [...given];
  return path.replace(/\$/g, () => encodeURIComponent(wellFormed(left.shift() ?? "")));
};

const urlOf = (path: string, query: [string, string][]) => {
  const text = new URLSearchParams(query.map((pair) => pair.map((some) => wellFormed(some))));
  return query.length === 0 ? path : `${path}?${text.toString()}`;
};

const send = (
  method: string,
  path: string,
  headers: Record<string, string>,
  of: Body | null,
): Input => ({
  ...{ method, path, body: method === "GET" ? null : (of?.bytes ?? null) },
  headers: { ...headers, ...(of?.type && method !== "GET" && { "content-type": of.type }) },
});

export function makerFor(rights: Right[], names: string[]): Maker {
  const [query, form] = [together(rights, "query"), together(rights, "form")];
  const queries = fields(names, query);
  const meaningless = fields(names, {});
  const forms = fc.oneof(
    { weight: 3, arbitrary: almostRight(form) },
    { weight: 2, arbitrary: fields(names, form) },
  );
  const shops = fc.constantFrom(...rights.map(({ shop }) => shop));
  const leaving = fc.constant(rights.at(-1)?.shop ?? "");

  const proxied: Maker = ({ path, methods }, kind) =>
    fc
      .record({
        method: methodOf(methods),
        ...{
          queries: kind === "empty" ? meaningless : queries,
          shop: shops,
          customer: fc.constantFrom("", "7", "8", "x"),
          headers: someHeaders,
        },
        body: kind === "empty" ? noForm : body(forms),
        wrong: fc.constantFrom("secret", "old", "missing", "changed", "shop", "twice"),
        sent: text,
      })
      .map(({ method, queries: asked, shop, customer, headers, body: of, wrong, sent }) => () => {
        const seconds =
          Math.floor(Date.now() / 1000) - (kind === "forged" && wrong === "old" ? 3_600 : 0);
        const pairs = [
          ...asked.filter(([name]) => !RESERVED.includes(name)),
          ...pair("logged_in_customer_id", customer),
          ...pair("path_prefix", "/apps/tillit"),
          ...pair("shop", kind === "forged" && wrong === "shop" ? `${sent}.example` : shop),
          ...pair("timestamp", String(seconds)),
        ].map(([name, value]) => [wellFormed(name), wellFormed(value)] as [string, string]);
        const signature = signatureOf(
          pairs,
          kind === "forged" && wrong === "secret" ? "guessed" : SECRET,
        );
        const all: [string, string][] = [...pairs, ["signature", signature]];
        if (kind === "forged" && wrong === "missing") all.pop();
        if (kind === "forged" && wrong === "changed") all.push(["order", sent || "x"]);
        if (kind === "forged" && wrong === "twice") all.push(["shop", shop]);
        return send(method, urlOf(path, all), headers, of);
      });

  const told = (topic: string, kind: Kind) => {
    const odd = json.map((some) => Buffer.from(some));
    const payload = isTopic(topic)
      ? PAYLOADS[topic]!.map((some) => Buffer.from(JSON.stringify(some)))
      : odd;
    return fc.record({
      topic: fc.constant(topic),
      payload: kind === "empty" ? noJson : mostly(payload, odd),
      shop: mostly(
        FAREWELLS.includes(topic) ? leaving : fc.oneof(shops, fc.constant(WEBHOOK_SHOP)),
        text.map(printable),
      ),
    });
  };

  const delivered: Maker = ({ path, methods }, kind) =>
    fc
      .record({
        method: methodOf(methods),
        delivery: fc.constantFrom(...TOPICS, ...NO_TOPICS).chain((topic) => told(topic, kind)),
        ...{ id: mostly(fc.uuid(), text.map(printable)), headers: someHeaders },
        at: mostly(
          fc.nat(DAY_MS).map((ago) => new Date(Date.now() - ago).toISOString()),
          text.map(printable),
        ),
      })
      .map(({ method, delivery: { topic, payload: bytes, shop }, id, headers, at }) => () => {
        const key = kind === "forged" ? "guessed" : SECRET;
        const of = { type: "application/json", bytes };
        const signed = {
          ...headers,
          "x-shopify-hmac-sha256": createHmac("sha256", key).update(bytes).digest("base64"),
          ...{
            "x-shopify-topic": topic,
            "x-shopify-shop-domain": kind === "forged" ? WEBHOOK_SHOP : shop,
          },
          ...{ "x-shopify-webhook-id": id, "x-shopify-triggered-at": at },
        };
        const input = send(
          method === "GET" && kind !== "forged" ? "POST" : method,
          path,
          signed,
          of,
        );
        return isTopic(topic) ? { ...input, topic } : input;
      });

  const fed: Maker = ({ path }, kind) =>
    fc
      .record({
        given: fc.tuple(text, text),
        right: fc.constantFrom(...rights),
        queries,
        headers: someHeaders,
      })
      .map(({ given, right, queries: asked, headers }) => () => {
        const wrong = filled(path, [given[0] || "x", given[1] || "x"]);
        return send("GET", urlOf(kind === "forged" ? wrong : right.feed, asked), headers, null);
      });

  const open: Maker = ({ path, methods, speaker }, kind) =>
    fc
      .record({
        method: methodOf(methods),
        given: fc.tuple(text, text),
        ...{ queries, headers: someHeaders, token: text.map(printable), body: body(forms) },
      })
      .map(({ method, given, queries: asked, headers, token, body: of }) => () => {
        const session: Record<string, string> =
          speaker === "session" && kind === "forged"
            ? { authorization: `Bearer ${token || FORGED}` }
            : {};
        const to = filled(
          path,
          given.map((some) => some || "x"),
        );
        return send(method, urlOf(to, asked), { ...headers, ...session }, of);
      });

  return (door, kind) => {
    if (door.speaker === "app-proxy") return proxied(door, kind);
    if (door.speaker === "webhook") return delivered(door, kind);
    return door.speaker === "feed" ? fed(door, kind) : open(door, kind);
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;

const mostly = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: odd });

/** Mostly what the door is there for. */
const methodOf = (methods: Door["methods"]) =>
  fc.oneof(
    ...methods.map((method) => ({
      weight: method === "POST" ? 8 : method === "GET" ? 4 : 1,
      arbitrary: fc.constant<string>(method),
    })),
  );

const RESERVED = ["shop", "timestamp", "signature", "logged_in_customer_id", "path_prefix"];
const pair = (name: string, value: string): [string, string][] => [[name, value]];

/** Signed with somebody else's secret. */
const FORGED = ["{}", JSON.stringify({ iss: "x", dest: "https://woolly.myshopify.com" }), "x"]
  .map((part) => Buffer.from(part).toString("base64url"))
  .join(".");

function signatureOf(pairs: [string, string][], secret: string): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
  const signed = [...values]
    .filter(([name]) => name !== "signature")
    .map(([name, all]) => Buffer.from(`${name}=${all.join(",")}`))
    .sort((one, other) => Buffer.compare(one, other));
  return createHmac("sha256", secret).update(signed.map(String).join("")).digest("hex");
}

const noJson = fc.constantFrom("", "{", "no", "[1", '"', "\0").map((some) => Buffer.from(some));
