import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { stopBoss } from "../app/jobs.server";
import { db } from "../app/db.server";
import * as entry from "../app/entry.server";
import * as root from "../app/root";
import { adminAddresses } from "./admin-pages";
import { dangersIn } from "./markup-dangers";
import { aSessionToken, shopifyTokens } from "./shopify";
import { TABLES } from "../app/forget-shop.server";
import { bothShopsAnew, secretOf, SHOPS } from "./two-shops";

/** In every text that the shop's rows hold, in place of the mark that stands there. */
const HOSTILE = `</script><script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
const [SHOP] = SHOPS;
/** Where Shopify opens the app. */
const HOST = Buffer.from("admin.shopify.com/store/woolly").toString("base64url");
type RouteModule = NonNullable<ServerBuild["routes"][string]>["module"];

const modules = import.meta.glob<RouteModule>([
  "../app/routes/app.*.tsx",
  "../app/routes/app.*/route.tsx",
  "../app/routes/app.tsx",
  "!../app/routes/*.test.*",
]);
const fileOf = (address: string) => {
  const name = address.slice(1).replaceAll("/", ".");
  return [`${name}.tsx`, `${name}/route.tsx`, `${name}._index.tsx`, `${name}._index/route.tsx`]
    .map((file) => `../app/routes/${file}`)
    .find((file) => file in modules);
};

/** The app with one page of the admin, drawn on the server as a merchant's first visit is. */
async function drawn(address: string): Promise<{ status: number; html: string }> {
  const file = fileOf(address);
  if (!file) throw new Error(`there is no file for ${address}`);
  const layout = await modules["../app/routes/app.tsx"]!();
  const page = await modules[file]!();
  const of = (id: string, module: RouteModule, parentId?: string, path = "") => ({
    ...{ id, path, module, ...(parentId && { parentId }) },
  });
  const routes = {
    root: of("root", root),
    app: of("app", layout, "root", "app"),
    page: of(
      "page",
      page,
      "app",
      address
        .replace("/app", "")
        .slice(1)
        .replace(/\$(\w+)/g, ":$1"),
    ),
  };
  const manifest = ({ id, path, parentId, module }: ReturnType<typeof of>) => ({
    ...{ id, path, parentId, module: `/assets/${id}.js`, hasLoader: "loader" in module },
    ...{ hasAction: "action" in module, hasClientLoader: false, hasClientAction: false },
    hasErrorBoundary: "ErrorBoundary" in module,
  });
  const build = {
    ...{ entry: { module: entry }, routes, publicPath: "/", assetsBuildDirectory: "build/client" },
    assets: {
      ...{ entry: { imports: [], module: "/assets/entry.js" }, url: "/m.js", version: "1" },
      routes: Object.fromEntries(Object.values(routes).map((route) => [route.id, manifest(route)])),
    },
    ...{ isSpaMode: false, mode: "production" },
    future: {
      ...{ v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true },
      ...{ v3_singleFetch: true, v3_lazyRouteDiscovery: true },
    },
  } as unknown as ServerBuild;
  const path = address.replace("$step", "business").replaceAll(/\$\w+/g, "1");
  const token = await aSessionToken({ shop: SHOP });
  const query = new URLSearchParams({ shop: SHOP, host: HOST, embedded: "1", id_token: token });
  const answer = await createRequestHandler(
    build,
    "production",
  )(
    new Request(`https://tillit.example${path}?${query}`, {
      headers: { accept: "text/html", "user-agent": "Mozilla/5.0 Chrome/140" },
    }),
  );
  return { status: answer.status, html: await answer.text() };
}

const shopify = shopifyTokens();

let poisoned: Promise<void> | null = null;

// Not before all: only within a test Shopify answers.
beforeEach(async () => {
  // React's build for development says of each list that it is measured in the browser only.
  const complain = console.error.bind(console);
  vi.spyOn(console, "error").mockImplementation((...said: unknown[]) => {
    if (!String(said[0]).includes("useLayoutEffect does nothing on the server")) complain(...said);
  });
  shopify.adminApi = () => new Response("", { status: 423 });
  await (poisoned ??= poison());
});
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

type Column = { table: string; name: string; type: string };

/** In every text of every table, and in whatever is kept as JSON: a column that is added later is poisoned too. */
async function poison() {
  await bothShopsAnew();
  const mark = secretOf(SHOP);
  const columns = await db.$queryRaw<Column[]>`
    SELECT table_name AS table, column_name AS name, data_type AS type
    FROM information_schema.columns
    WHERE table_schema = 'public' AND data_type IN ('text', 'jsonb') AND is_generated = 'NEVER'`;
  for (const { table, name, type } of columns.filter(({ table }) => TABLES.includes(table))) {
    const hostile = type === "text" ? HOSTILE : JSON.stringify(HOSTILE).slice(1, -1);
    await db.$executeRawUnsafe(
      `UPDATE "${table}" SET "${name}" = replace("${name}"::text, $1, $2)::${type}
       WHERE "${name}"::text LIKE '%' || $1 || '%'`,
      mark,
      hostile,
    );
  }
}

const said: string[] = [];

describe("the pages of the admin", () => {
  it.each(adminAddresses())(
    "%s: what stands in the database is printed as text",
    async (address) => {
      const { status, html } = await drawn(address);
      expect([200, 404]).toContain(status);
      if (html.includes("alert(1)")) said.push(address);
      const own = (html.match(/<script(?=[^>]*\bnonce=)/g) ?? []).length;
      expect(dangersIn(html, own)).toEqual([]);
      expect(html).not.toContain(HOSTILE);
    },
  );

  it("do print it: the test above is not empty", () => {
    expect(said.length).toBeGreaterThanOrEqual(8);
    expect(said).toEqual(
      expect.arrayContaining(["/app/reviews", "/app/reviews/$id", "/app/reviews/questions"]),
    );
  });
});
