import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findFreePorts } from "../demo/ports";
import { greet, greetingOf } from "./greeting";

let dir: string;
let server: Server | undefined;
const note = (text: string) => writeFileSync(path.join(dir, "keeper.json"), text);

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "greeting-"));
});
afterEach(() => {
  server?.close();
  rmSync(dir, { recursive: true });
});

async function whoeverListens(answer: (socket: Socket) => void): Promise<void> {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  note(JSON.stringify({ port: (listening.address() as AddressInfo).port }));
}

describe("greeting the keeper of a folder", () => {
  it("finds nobody without a note, or with half of one", async () => {
    expect(await greet(dir)).toBe(null);
    note('{"port":');
    expect(await greet(dir)).toBe(null);
  });

  it("finds nobody where a crash of the machine left a note", async () => {
    note(JSON.stringify({ port: await findFreePorts() }));
    expect(await greet(dir)).toBe(null);
  });

  it.each<[string, (socket: Socket) => void]>([
    ["hangs up", (socket) => socket.end()],
    ["resets the connection", (socket) => socket.resetAndDestroy()],
    ["says something else", (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")],
    ["says nothing", () => {}],
  ])("finds nobody in a stranger on that port who %s", async (_, answer) => {
    await whoeverListens(answer);
    expect(await greet(dir)).toBe(null);
  });

  it("learns the server's address, in however many pieces it comes", async () => {
    await whoeverListens((socket) => {
      socket.write(`${greetingOf(dir)}\npostgresql:`);
      setTimeout(() => socket.write("//here\n"), 50);
    });
    const keeper = await greet(dir);
    expect(await keeper?.url).toBe("postgresql://here");
    keeper?.socket.destroy();
  });

  it("learns that there will be no address when the keeper dies meanwhile", async () => {
    await whoeverListens((socket) => {
      socket.write(`${greetingOf(dir)}\n`);
      setTimeout(() => socket.resetAndDestroy(), 50);
    });
    expect(await (await greet(dir))?.url).toBe(null);
  });
});
