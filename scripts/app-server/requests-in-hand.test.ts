import { once } from "node:events";
import type { Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import express from "express";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { close, listen, webServer } from "./app-server.ts";
import { requestsInHand } from "./requests-in-hand.ts";

const MOST = 3;

let server: Server;
let url: string;
let port: number;
/** Ends the requests that wait. */
let goOn: (() => void)[] = [];

beforeEach(async () => {
  goOn = [];
  const web = webServer(requestsInHand(MOST));
  web.use(express.text({ type: "*/*" }));
  web.all("/healthz", (_, answer) => void answer.send("well"));
  web.all("/quick", (_, answer) => void answer.send("done"));
  web.all("*", (_, answer) => void goOn.push(() => answer.send("done")));
  server = await listen(web, 0);
  ({ port } = server.address() as AddressInfo);
  url = `http://127.0.0.1:${port}`;
});
afterEach(() => close(server));

async function full(): Promise<Promise<Response>[]> {
  const under = Array.from({ length: MOST }, () => fetch(`${url}/slow`));
  await vi.waitFor(() => expect(goOn).toHaveLength(MOST));
  return under;
}

const all = async (answers: Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status);

describe("a process with its hands full", () => {
  it("asks the next one to come back, says when, and finishes what it has", async () => {
    const under = await full();
    const next = await fetch(`${url}/webhooks`, { method: "POST", body: "{}" });
    expect(next.status).toBe(503);
    expect(Number(next.headers.get("retry-after"))).toBeGreaterThan(0);
    for (const end of goOn) end();
    expect(await all(under)).toEqual([200, 200, 200]);
    expect((await fetch(`${url}/quick`)).status).toBe(200);
  });

  it("still answers whoever asks how it is", async () => {
    const under = await full();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    for (const end of goOn) end();
    await all(under);
  });

  it("counts nobody who has hung up", async () => {
    const leaving = new AbortController();
    const left = Array.from({ length: MOST }, () =>
      fetch(`${url}/slow`, { signal: leaving.signal }).catch(() => "left"),
    );
    await vi.waitFor(() => expect(goOn).toHaveLength(MOST));
    leaving.abort();
    await Promise.all(left);
    await vi.waitFor(async () => expect((await fetch(`${url}/quick`)).status).toBe(200));
  });
});

it("whoever promises a body and does not send it takes nobody's place", async () => {
  const promised = "POST /quick HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx";
  const slow = Array.from({ length: MOST + 2 }, () => connect(port).on("error", () => undefined));
  await Promise.all(slow.map((socket) => once(socket, "connect")));
  for (const socket of slow) socket.write(promised);
  expect((await fetch(`${url}/quick`)).status).toBe(200);
  for (const socket of slow) socket.destroy();
});
