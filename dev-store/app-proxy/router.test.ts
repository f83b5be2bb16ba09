import express, { type RequestHandler } from "express";
import { describe, expect, it } from "vitest";
import { aWorld, listening } from "../a-world.ts";
import { appProxyRouter } from "./router.ts";
import { proxySignature } from "./signature.ts";

/** What an app sees of a shopper's request, and what the shopper gets. */
async function throughTheProxy(path: string, request: RequestInit = {}, answer?: RequestHandler) {
  const seen: { url: URL; method: string; headers: Record<string, unknown>; body: string }[] = [];
  const app = express();
  app.use(express.text({ type: () => true }));
  app.use((asked, response, next) => {
    const { method, headers, originalUrl } = asked;
    const url = new URL(originalUrl, "http://app.invalid");
    seen.push({ url, method, headers, body: String(asked.body) });
    if (answer) answer(asked, response, next);
    else response.json({ ok: true });
  });
  await using appServer = await listening(app);
  using world = aWorld({ options: { appOrigin: appServer.url } });
  const shop = express().use(world.definition.proxy.prefix, appProxyRouter(world));
  await using shopServer = await listening(shop);
  const got = await fetch(`${shopServer.url}${path}`, { redirect: "manual", ...request });
  return { seen, status: got.status, headers: got.headers, body: await got.text() };
}

describe("the app proxy", () => {
  it("adds who is asking and signs all of it", async () => {
    const { seen } = await throughTheProxy("/apps/tillit/trust?locale=nb&locale=en");
    const parameters = new URLSearchParams(seen[0]?.url.search);
    expect(seen[0]?.url.pathname).toBe("/proxy/trust");
    expect(parameters.get("shop")).toBe("careful-goods.myshopify.com");
    expect(parameters.get("path_prefix")).toBe("/apps/tillit");
    expect(parameters.get("logged_in_customer_id")).toBe("");
    expect(Number(parameters.get("timestamp"))).toBeCloseTo(Date.now() / 1000, -1);
    const signature = parameters.get("signature");
    parameters.delete("signature");
    expect(signature).toBe(proxySignature(parameters, "test-secret"));
  });

  it("does not let a shopper say who is asking", async () => {
    const { seen } = await throughTheProxy(
      "/apps/tillit?logged_in_customer_id=7&shop=x&signature=y",
    );
    expect(seen[0]?.url.searchParams.getAll("logged_in_customer_id")).toEqual([""]);
    expect(seen[0]?.url.searchParams.getAll("shop")).toEqual(["careful-goods.myshopify.com"]);
    expect(seen[0]?.url.searchParams.getAll("signature")).toHaveLength(1);
  });

  it("drops cookies both ways", async () => {
    const { seen, headers } = await throughTheProxy(
      "/apps/tillit",
      { headers: { cookie: "cart=1", "accept-language": "nb" } },
      (_asked, response) => void response.cookie("spy", "1").json({}),
    );
    expect(seen[0]?.headers).not.toHaveProperty("cookie");
    expect(seen[0]?.headers["accept-language"]).toBe("nb");
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("passes a form on and its answer back, redirects too", async () => {
    const form = new URLSearchParams({ question: "Hvor lenge?" });
    const { seen, status, headers } = await throughTheProxy(
      "/apps/tillit/questions",
      { method: "POST", body: form },
      (_asked, response) => response.redirect(303, "/apps/tillit/thanks"),
    );
    expect(seen[0]).toMatchObject({ method: "POST", body: "question=Hvor+lenge%3F" });
    expect(status).toBe(303);
    expect(headers.get("location")).toBe("/apps/tillit/thanks");
  });

  it("renders Liquid inside the theme, with the status that the app gave", async () => {
    const { status, headers, body } = await throughTheProxy(
      "/apps/tillit/trust",
      {},
      (_, response) =>
        void response
          .status(404)
          .type("application/liquid")
          .send("<p>{{ shop.name }}: {{ 1 | plus: 1 }}</p>"),
    );
    expect(status).toBe(404);
    expect(headers.get("content-type")).toContain("text/html");
    expect(body).toContain("<p>Careful Goods: 2</p>");
    expect(body).toMatch(/<html/i);
  });

  it("says so when the app does not answer", async () => {
    using world = aWorld({ options: { appOrigin: "http://127.0.0.1:1" } });
    await using shop = await listening(express().use("/apps/tillit", appProxyRouter(world)));
    const got = await fetch(`${shop.url}/apps/tillit`);
    expect(got.status).toBe(500);
    expect(await got.text()).toBe("There was an error in the third-party application.");
  });
});
