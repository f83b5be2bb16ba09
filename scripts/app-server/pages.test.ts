import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { close, listen, webServer } from "./app-server.ts";
import type { Bundle } from "./bundle.ts";
import { pages } from "./pages.ts";

const said = (text: string) => () => new Response(text);
const page = { default: () => null };

const ROUTES = {
  root: { id: "root", path: "", module: page },
  help: { id: "help", parentId: "root", path: "help", module: page },
  reviews: {
    ...{ id: "reviews", parentId: "root", path: "proxy/reviews" },
    module: { loader: said("reviews"), action: said("sent") },
  },
  review: {
    ...{ id: "review", parentId: "root", path: "proxy/reviews/:id" },
    module: { loader: ({ params }: { params: { id: string } }) => new Response(params.id) },
  },
};

/** Answers the names of the modules that a page can be drawn of: all, or Remix's own parts fail. */
const drawn = (
  _request: Request,
  status: number,
  headers: Headers,
  known: { routeModules: object },
) => new Response(Object.keys(known.routeModules).join(" "), { status, headers });

const bundle = {
  entry: { module: { default: drawn } },
  ...{ routes: ROUTES, publicPath: "/", assetsBuildDirectory: "", future: {}, isSpaMode: false },
  assets: { routes: {}, entry: { module: "", imports: [] }, url: "", version: "1" },
} as unknown as Bundle;

let server: Server;
afterEach(() => close(server));

async function ask(path: string, init?: RequestInit) {
  const web = webServer();
  web.all(
    "*",
    pages(bundle, () => ({})),
  );
  server = await listen(web, 0);
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, init);
  return [answer.status, await answer.text()];
}

const ALL = Object.keys(ROUTES).join(" ");

describe("an address", () => {
  it.each([
    ["/proxy/reviews", "reviews"],
    ["/proxy/reviews/", "reviews"],
    ["/Proxy/Reviews/7", "7"],
    ["/%70roxy/reviews", "reviews"],
  ])("that draws nothing is answered by its route: %s", async (path, text) => {
    expect(await ask(path)).toEqual([200, text]);
  });

  it("takes what is sent there", async () => {
    expect(await ask("/proxy/reviews", { method: "POST" })).toEqual([200, "sent"]);
  });

  it("of a page is drawn with all that pages may need", async () => {
    expect(await ask("/help")).toEqual([200, ALL]);
  });

  it("that no route has is too, where many others begin alike", async () => {
    expect(await ask("/proxy/nothing")).toEqual([404, ALL]);
  });
});
