import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { createHmac } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "../app/db.server";
import { TABLES } from "../app/forget-shop.server";
import { OTHER, SHOP } from "./deliveries";
import { doors } from "./proxy-doors";
import { hidden, openShop } from "./visitors";

type Pairs = [string, string][];
const now = () => Math.floor(Date.now() / 1000);
const usual = (shop = SHOP, at = now()): Pairs => [
  ["logged_in_customer_id", ""],
  ["path_prefix", "/apps/tillit"],
  ["shop", shop],
  ["timestamp", String(at)],
];

function signed(pairs: Pairs, secret = "test-secret"): Pairs {
  const text = pairs
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("");
  return [...pairs, ["signature", createHmac("sha256", secret).update(text).digest("hex")]];
}

/** Each is a request that Shopify has not sent, or not now, or not so. */
const FORGERIES: Record<string, () => Pairs> = {
  "without a signature": () => usual(),
  "with somebody else's secret": () => signed(usual(), "guessed"),
  "with an empty signature": () => [...usual(), ["signature", ""]],
  "with half a signature": () =>
    signed(usual()).map(([name, value]) => [
      name,
      name === "signature" ? value.slice(0, 32) : value,
    ]),
  "that was sent two minutes ago": () => signed(usual(SHOP, now() - 120)),
  "from the future": () => signed(usual(SHOP, now() + 120)),
  "with a time that is none": () =>
    signed(usual().map(([name, value]) => [name, name === "timestamp" ? "1e9" : value])),
  "of another shop than was signed": () =>
    signed(usual()).map(([name, value]) => [name, name === "shop" ? OTHER : value]),
  "of two shops": () => [...signed(usual()), ["shop", OTHER]],
  "of two customers": () => [...signed(usual()), ["logged_in_customer_id", "8"]],
  "with two signatures": () => [...signed(usual()), ["signature", "0".repeat(64)]],
  "with one more parameter than was signed": () => [...signed(usual()), ["id", "1"]],
  "of a shop that is none": () => signed(usual("evil.example")),
  "of a shop with a path": () => signed(usual("evil.example/woolly.myshopify.com")),
};

const requestTo = (
  name: string,
  query: Pairs,
  method: string,
  body?: BodyInit,
  headers: HeadersInit = {},
) =>
  new Request(`https://tillit.example/${name.replaceAll(".", "/")}?${new URLSearchParams(query)}`, {
    ...{ method, headers },
    ...(body !== undefined && { body }),
  });

async function answerOf(run: LoaderFunction | ActionFunction, request: Request): Promise<Response> {
  const answer: unknown = await Promise.resolve(run({ request, params: {}, context: {} })).catch(
    (thrown: unknown) => thrown,
  );
  if (answer instanceof Response) return answer;
  throw answer;
}

async function allRows(): Promise<string> {
  const rows = await Promise.all(
    TABLES.map((table) =>
      db.$queryRawUnsafe(`SELECT '${table}', t::text FROM "${table}" t ORDER BY 2`),
    ),
  );
  return JSON.stringify(rows);
}

beforeEach(() => openShop());

describe("the pages behind the app proxy", () => {
  it("are found", () => expect(doors.length).toBeGreaterThanOrEqual(15));

  it.each(doors)(
    "$name: answers 401 to whatever Shopify has not signed just so, and keeps nothing of it",
    async ({ name, load }) => {
      const { loader, action } = await load();
      const before = await allRows();
      for (const [forgery, query] of Object.entries(FORGERIES)) {
        if (loader)
          expect((await answerOf(loader, requestTo(name, query(), "GET"))).status, forgery).toBe(
            401,
          );
        if (!action) continue;
        const form = new URLSearchParams(hidden());
        const answer = await answerOf(action, requestTo(name, query(), "POST", form));
        expect(answer.status, forgery).toBe(401);
        expect(await answer.text()).not.toContain("<form");
      }
      expect(await allRows()).toBe(before);
    },
  );

  it.each(doors)(
    "$name: is no bug whatever stands twice, is named as what every object has, or is no form",
    async ({ name, load }) => {
      const { loader, action } = await load();
      const odd: Pairs = [
        ...["__proto__", "constructor", "toString", "hasOwnProperty"].map(
          (one): [string, string] => [one, "x"],
        ),
        ...["lang", "product", "sort", "stars", "id", "order", "i", "r"].map(
          (one): [string, string] => [one, "__proto__"],
        ),
      ];
      const requests = [
        ...(loader
          ? [() => answerOf(loader, requestTo(name, signed([...usual(), ...odd]), "GET"))]
          : []),
        ...(action
          ? BODIES.map(
              ({ body, type }) =>
                () =>
                  answerOf(
                    action,
                    requestTo(
                      name,
                      signed([...usual(), ...odd]),
                      "POST",
                      body,
                      type === null ? {} : { "content-type": type },
                    ),
                  ),
            )
          : []),
      ];
      for (const send of requests) {
        const { status } = await send();
        expect([200, 400, 413]).toContain(status);
      }
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  it.each(doors)(
    "$name: lets nobody be sent on to another place, nor framed, nor a head be put in",
    async ({ name, load }) => {
      const { loader, action } = await load();
      for (const place of [
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "\r\nX-Evil: 1",
        "javascript:alert(1)",
      ]) {
        const query = signed([...usual(), ["return_to", place], ["lang", place]]);
        const form = new URLSearchParams({
          ...hidden(),
          return_to: place,
          lang: place,
          locale: place,
        });
        const answers = [
          ...(loader ? [await answerOf(loader, requestTo(name, query, "GET"))] : []),
          ...(action ? [await answerOf(action, requestTo(name, query, "POST", form))] : []),
        ];
        for (const answer of answers) {
          expect(answer.headers.get("location")).toBeNull();
          expect(
            answer.headers.get("set-cookie"),
            "no cookie, so nothing that another site could use",
          ).toBeNull();
          expect(answer.headers.get("x-evil")).toBeNull();
          expect(await answer.text()).not.toMatch(
            /(href|action)="[^"]*(evil\.example|javascript:)/,
          );
        }
      }
    },
  );
});

const BODIES: { body: BodyInit; type: string | null }[] = [
  { body: "", type: null },
  {
    body: "__proto__[polluted]=1&__proto__=1&constructor[prototype][polluted]=1",
    type: "application/x-www-form-urlencoded",
  },
  {
    body: "name=a&name=b&body=c&body=d&rating=5&rating=1&act=confirm&act=delete",
    type: "application/x-www-form-urlencoded",
  },
  { body: `{"__proto__":{"polluted":1}}`, type: "application/json" },
  {
    body: '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--\r\n',
    type: "multipart/form-data; boundary=x",
  },
  { body: "--x\r\nContent-Disposition: form-data; name=", type: "multipart/form-data; boundary=x" },
  { body: "no parts", type: "multipart/form-data" },
  { body: "x".repeat(300_000), type: "application/x-www-form-urlencoded" },
];
