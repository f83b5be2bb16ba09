import { once } from "node:events";
import type { Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import express from "express";
import { afterEach, describe, expect, it } from "vitest";
import { close, listen, webServer } from "./app-server.ts";
import { PATIENCE } from "./patience.ts";

let server: Server;
afterEach(() => close(server));

/** Behind the shared middleware a handler that makes of each request what Remix makes of it. */
async function serve(patience: Partial<typeof PATIENCE> = {}) {
  const web = webServer();
  web.use(express.text({ limit: "1mb" }));
  web.all("*", (request, answer) => {
    const [, port] = (request.get("x-forwarded-host") ?? request.get("host") ?? "").split(":");
    const host = port ? `${request.hostname}:${port}` : request.hostname;
    new Request(new URL(`http://${host}${request.originalUrl}`), { method: request.method });
    answer.send("seen");
  });
  server = await listen(web, 0, { ...PATIENCE, ...patience });
}

/** Writes the bytes, and gives what comes until the other side hangs up. */
async function said(bytes: string, { hangUp = true } = {}): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port);
  let text = "";
  socket.setEncoding("latin1").on("data", (some: string) => (text += some));
  socket.on("error", () => undefined);
  if (hangUp) socket.end(bytes);
  else socket.write(bytes);
  await once(socket, "close");
  return text;
}

const request = (line: string, ...heads: string[]) =>
  [`${line} HTTP/1.1`, "Connection: close", ...heads, "", ""].join("\r\n");

describe("the app's server", () => {
  it("hands on what can be read", async () => {
    await serve();
    expect(await said(request("GET /%C3%A5?b=//c%zz", "Host: a:3000"))).toMatch(/^HTTP\/1\.1 200/);
    const behind = request("GET /", "Host: a", "X-Forwarded-Host: tillit.example");
    expect(await said(behind)).toMatch(/^HTTP\/1\.1 200/);
  });

  it.each(["TRACE /", "PROPFIND /", "M-SEARCH /"])("answers 405 to %s", async (line) => {
    await serve();
    expect(await said(request(line, "Host: a"))).toMatch(/^HTTP\/1\.1 405/);
  });

  it.each([
    ["a host of two words", request("GET /", "Host: a b")],
    ["half an address of six bytes", request("GET /", "Host: [")],
    ["a port that there is not", request("GET /", "Host: a:99999")],
    [
      "a forwarded port that there is not",
      request("GET /", "Host: a", "X-Forwarded-Host: a:99999"),
    ],
    ["the address of another server", request("GET http://evil.example/", "Host: evil.example")],
    ["half a letter", request("GET /%E0%A4%A", "Host: a")],
    ["no path", request("OPTIONS *", "Host: a")],
  ])("answers 400 to %s", async (_, bytes) => {
    await serve();
    expect(await said(bytes)).toMatch(/^HTTP\/1\.1 400/);
  });

  it("answers whoever never ends a head, and hangs up", async () => {
    await serve({ headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 });
    const slow = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
    expect(await said(slow, { hangUp: false })).toMatch(/^HTTP\/1\.1 408/);
  });

  it("answers whoever promises a body and does not send it, and hangs up", async () => {
    await serve({ headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 });
    const promised =
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nx";
    expect(await said(promised, { hangUp: false })).toMatch(/^HTTP\/1\.1 408/);
  });

  it("waits in production for seconds, not for ever", () => {
    expect(PATIENCE.headersTimeout).toBeLessThanOrEqual(30_000);
    expect(PATIENCE.requestTimeout).toBeLessThanOrEqual(300_000);
    expect(PATIENCE.connectionsCheckingInterval).toBeLessThan(PATIENCE.headersTimeout);
  });
});
