import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { spreadRequests } from "./spread-requests.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function anApp(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  servers.push(server);
  return addressOf(server);
}

const named = (name: string) => anApp((_, answer) => void answer.end(name));

async function before(...apps: string[]): Promise<string> {
  const server = await spreadRequests(0, apps);
  servers.push(server);
  return addressOf(server);
}

const NOBODY = "http://127.0.0.1:1";
const said = async (address: string) => (await fetch(address)).text();

describe("what stands before several processes of the app", () => {
  it("asks them in turn", async () => {
    const door = await before(await named("one"), await named("other"));
    const answers = [await said(door), await said(door), await said(door), await said(door)];
    expect(answers).toEqual(["other", "one", "other", "one"]);
  });

  it("passes over one that accepts no connection, and the whole request goes to the next", async () => {
    const echo = await anApp((request, answer) => void request.pipe(answer));
    const door = await before(echo, NOBODY);
    for (const body of ["first", "second", "third"]) {
      expect(await (await fetch(door, { method: "POST", body })).text()).toBe(body);
    }
  });

  it("says so where there is none", async () => {
    expect((await fetch(await before(NOBODY, NOBODY))).status).toBe(502);
  });

  it("does not ask another one again for what was passed on and got no answer", async () => {
    let asked = 0;
    const dying = await anApp((request) => {
      asked += 1;
      request.socket.destroy();
    });
    const door = await before(dying, dying);
    expect((await fetch(door, { method: "POST", body: "once" })).status).toBe(502);
    expect(asked).toBe(1);
  });

  it("cuts off an answer that was cut off", async () => {
    const dying = await anApp((request, answer) => {
      answer.writeHead(200, { "content-length": "100" });
      answer.write("half", () => request.socket.destroy());
    });
    await expect(said(await before(dying))).rejects.toThrow();
  });
});
