import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import * as entry from "./entry.server";
import * as root from "./root";
import * as front from "./routes/_index";

const route = (id: string, parentId?: string) => ({
  ...{ id, path: "", module: `/assets/${id}.js`, hasLoader: true, hasAction: false },
  ...{ hasClientLoader: false, hasClientAction: false, hasErrorBoundary: id === "root" },
  ...(parentId && { parentId, index: true }),
});

const broken = {
  default: () => null,
  loader: () => {
    throw new Error("broken");
  },
};

/** The app with its own root and entry, and one page. */
function app(page: typeof front | typeof broken = front) {
  const routes = { root: route("root"), page: route("page", "root") };
  const build: ServerBuild = {
    entry: { module: entry },
    routes: {
      root: { id: "root", path: "", module: root },
      page: { id: "page", parentId: "root", index: true, module: page },
    },
    assets: {
      entry: { imports: [], module: "/assets/entry.js" },
      routes,
      url: "/m.js",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    isSpaMode: false,
    mode: "production",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
    },
  };
  const handle = createRequestHandler(build, "production");
  return (path: string) => handle(new Request(`https://tillit.example${path}`));
}

const policyOf = (answer: Response) =>
  answer.headers.get("content-security-policy") ?? "none at all";

describe("a document", () => {
  it.each([
    ["of the front page", 200, "/", front],
    ["that is not there", 404, "/nowhere", front],
    ["that broke", 500, "/", broken],
  ] as const)(
    "%s (%i) may be framed by nobody when the shop is unknown",
    async (_, status, path, page) => {
      const answer = await app(page)(path);
      expect(answer.status).toBe(status);
      expect(policyOf(answer)).toContain("frame-ancestors 'none'");
    },
  );

  it("may be framed by its shop's admin, even when it is not there", async () => {
    const answer = await app()("/nowhere?shop=careful-goods.myshopify.com");
    expect(policyOf(answer)).toMatch(
      /frame-ancestors https:\/\/careful-goods\.myshopify\.com https:\/\/admin\.shopify\.com$/,
    );
  });

  it.each(["/", "/nowhere"])("is kept by no cache: %s", async (path) => {
    expect((await app()(path)).headers.get("cache-control")).toBe("no-store");
  });

  it("and the data it asks for later are kept by no cache", async () => {
    const answer = await app()("/_root.data");
    expect(answer.headers.get("content-type")).toContain("text/x-script");
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("runs only scripts that carry this answer's nonce, or are files of ours", async () => {
    const [first, second] = [await app()("/"), await app()("/")];
    const nonce = /'nonce-([^']+)'/.exec(policyOf(first))?.[1];
    expect(policyOf(second)).not.toContain(nonce);
    const html = await first.text();
    const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].map(
      ([, attributes]) => attributes,
    );
    expect(inline.length).toBeGreaterThan(0);
    expect(inline.filter((attributes) => !attributes?.includes(`nonce="${nonce}"`))).toEqual([]);
  });

  it("is in the language of the admin, the error page too", async () => {
    expect(await (await app(broken)("/?locale=nb")).text()).toContain('lang="nb"');
  });
});

describe("the front page", () => {
  it("sends Shopify's own visits on into the app, and asks nobody for a shop", async () => {
    const answer = await app()("/?shop=careful-goods.myshopify.com&host=abc");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe("/app?shop=careful-goods.myshopify.com&host=abc");
    expect(await (await app()("/")).text()).not.toMatch(/<form|<input/);
  });
});
