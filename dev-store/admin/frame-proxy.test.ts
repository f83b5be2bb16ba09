import { createServer } from "node:http";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world";
import { findFreePorts } from "../../scripts/demo/ports";
import { framable, startFrameProxy } from "./frame-proxy";

const ADMIN = "http://localhost:4400";
const policyOf = (policy: string) =>
  framable({ "content-security-policy": policy }, ADMIN)["content-security-policy"];

async function addresses() {
  const port = await findFreePorts();
  const appOrigin = `http://127.0.0.1:${port + 1}`;
  return { port, options: { frameUrl: `http://localhost:${port}`, appOrigin } };
}

describe("the frame's proxy", () => {
  it("lets the dev store frame what Shopify's admin may frame", () => {
    const policy = policyOf("frame-ancestors https://admin.shopify.com; base-uri 'none'");
    expect(policy).toBe(`frame-ancestors ${ADMIN} https://admin.shopify.com; base-uri 'none'`);
  });

  it("keeps out of frames what the app keeps out of them", () => {
    expect(policyOf("frame-ancestors 'none'")).toBe("frame-ancestors 'none'");
  });

  it("drops the header that would preload App Bridge from Shopify", () => {
    expect(framable({ link: "<x>; rel=preload", etag: "1" }, ADMIN)).toEqual({ etag: "1" });
  });

  it("passes a request on, with its host, and streams the answer back", async () => {
    const { port, options } = await addresses();
    using world = aWorld({ options });
    const app = createServer(async (request, answer) => {
      const said = await new Response(request as unknown as ReadableStream).text();
      answer.setHeader("x-host", request.headers.host ?? "");
      answer.end(`${request.method} ${request.url} ${said}`);
    }).listen(port + 1);
    const proxy = await startFrameProxy(world);
    try {
      const answer = await fetch(`${options.frameUrl}/app?a=1`, { method: "POST", body: "hello" });
      expect(await answer.text()).toBe("POST /app?a=1 hello");
      expect(answer.headers.get("x-host")).toBe(`localhost:${port}`);
      app.closeAllConnections();
      await once(app.close(), "close");
      expect((await fetch(`${options.frameUrl}/app`)).status).toBe(502);
    } finally {
      app.close();
      proxy.closeAllConnections();
      proxy.close();
    }
  });

  it("cuts off what the app cut off", async () => {
    const { port, options } = await addresses();
    using world = aWorld({ options });
    const app = createServer((request, answer) => {
      answer.writeHead(200, { "content-length": "100" });
      answer.write("half of it", () => request.socket.destroy());
    }).listen(port + 1);
    const proxy = await startFrameProxy(world);
    try {
      const answer = await fetch(`${options.frameUrl}/app`);
      await expect(answer.text()).rejects.toThrow("terminated");
    } finally {
      app.close();
      proxy.closeAllConnections();
      proxy.close();
    }
  });
});
