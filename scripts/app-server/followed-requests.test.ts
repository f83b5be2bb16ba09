import { AsyncLocalStorage } from "node:async_hooks";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { close, listen, webServer } from "./app-server.ts";
import type { Bundle } from "./bundle.ts";
import { followedRequests } from "./followed-requests.ts";
import { routePatterns } from "./route-pattern.ts";

const ROUTES = {
  root: { id: "root", path: "" },
  app: { id: "app", parentId: "root", path: "app" },
  home: { id: "home", parentId: "app", index: true },
  review: { id: "review", parentId: "app", path: "reviews/:id" },
  feed: { id: "feed", parentId: "root", path: "feeds/:shop/:key/google.xml" },
} as unknown as Bundle["routes"];

type Context = { requestId: string; method: string; route: string };

const storage = new AsyncLocalStorage<Context>();
const answered = vi.fn();
const module = {
  answered,
  within: (context: Context, run: () => void) => storage.run(context, run),
};

let server: Server;
afterEach(() => close(server));

async function serve() {
  answered.mockReset();
  const web = webServer(
    followedRequests({ routes: ROUTES, entry: { module } } as unknown as Bundle),
  );
  web.all("*", async (_, answer) => {
    await sleep(1);
    answer.send(storage.getStore()?.requestId);
  });
  server = await listen(web, 0);
  const { port } = server.address() as AddressInfo;
  return async (path: string, id?: string) => {
    const headers = id === undefined ? undefined : { "X-Request-Id": id };
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, headers && { headers });
    return {
      status: answer.status,
      id: answer.headers.get("x-request-id"),
      seen: await answer.text(),
    };
  };
}

describe("a request", () => {
  it("keeps a sane id that it came with, on its way and in the answer", async () => {
    const ask = await serve();
    const given = "3fe5fc8d-b4f3-4c36-9e2a";
    expect(await ask("/app", given)).toEqual({ status: 200, id: given, seen: given });
  });

  it.each([
    ["none", undefined],
    ["a short one", "1"],
    ["one without end", "x".repeat(129)],
    ["one with an address in it", "ola.nordmann@example.no"],
    ["one that would be a line of its own", 'x","level":60,"a":"'],
  ])("gets an id that comes with %s, another each time", async (_, given) => {
    const ask = await serve();
    const [one, other] = [await ask("/app", given), await ask("/app", given)];
    expect(one.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(one.seen).toBe(one.id);
    expect(other.id).not.toBe(one.id);
  });

  it("that cannot be read has one too", async () => {
    const ask = await serve();
    expect(await ask("/%E0%A4%A")).toMatchObject({ status: 400, id: expect.any(String) as string });
  });

  it("is counted by its route's pattern, which holds no id and no key", async () => {
    const ask = await serve();
    await ask("/app/reviews/123?name=Ola");
    await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
    const said = { method: "GET", route: "/app/reviews/:id", status: 200 };
    expect(answered).toHaveBeenCalledWith({ ...said, ms: expect.any(Number) as number });
  });
});

describe("the pattern", () => {
  const patternOf = routePatterns(ROUTES);
  it.each([
    ["/app", "/app"],
    ["/app.data", "/app"],
    ["/app/reviews/7.data", "/app/reviews/:id"],
    ["/feeds/woolly.myshopify.com/hush/google.xml", "/feeds/:shop/:key/google.xml"],
    ["/wp-login.php", "none"],
  ])("of %s is %s", (path, pattern) => expect(patternOf(path)).toBe(pattern));
});
