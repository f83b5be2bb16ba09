import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";

const taking = createServer().listen(0, "127.0.0.1");
await once(taking, "listening");
const { port } = taking.address() as AddressInfo;
// There before the app reads where it listens.
Object.assign(process.env, {
  ...{ BOUNCE_DOMAIN: "back.tillit.example", BOUNCE_PORT: `${port}` },
  LISTEN_ADDRESS: "127.0.0.1",
});
const { closeBounceDoor, openBounceDoor } = await import("./bounce-door.server");

afterEach(() => closeBounceDoor());

/** The first that is said there; null: nobody listens. */
const greeting = () =>
  new Promise<string | null>((resolve) => {
    const socket = connect(port, "127.0.0.1").setEncoding("utf8");
    socket.once("error", () => resolve(null));
    socket.once("data", (text) => {
      resolve(`${text}`);
      socket.destroy();
    });
  });

describe("the worker's door for what comes back", () => {
  it("waits for its port, and holds up nothing meanwhile", async () => {
    await openBounceDoor(20);
    taking.close();
    await vi.waitFor(
      async () => expect(await greeting()).toMatch(/^220 back\.tillit\.example /),
      5_000,
    );
  });

  it("is shut when the worker stops, and stays so", async () => {
    await openBounceDoor(20);
    await closeBounceDoor();
    expect(await greeting()).toBeNull();
    const other = createServer().listen(port, "127.0.0.1");
    await once(other, "listening");
    await openBounceDoor(20);
    await closeBounceDoor();
    await new Promise((resolve) => other.close(resolve));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await greeting()).toBeNull();
  });
});
