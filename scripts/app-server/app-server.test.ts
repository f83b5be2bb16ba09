import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { close, listen } from "./app-server.ts";

afterEach(() => vi.unstubAllEnvs());

async function addressListenedOn(): Promise<string> {
  const server = await listen(() => {}, 0);
  const { address } = server.address() as AddressInfo;
  await close(server);
  return address;
}

describe("the app's server", () => {
  it("listens on every address", async () => {
    expect(["::", "0.0.0.0"]).toContain(await addressListenedOn());
  });

  it("listens on LISTEN_ADDRESS alone where that is set, and not on Shopify's HOST", async () => {
    vi.stubEnv("HOST", "https://some.tunnel.example");
    vi.stubEnv("LISTEN_ADDRESS", "127.0.0.1");
    expect(await addressListenedOn()).toBe("127.0.0.1");
  });
});
