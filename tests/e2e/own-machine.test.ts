import { expect, it } from "vitest";
import { appAddress } from "./app-door";
import { url } from "./own-demo";

it.each([
  ["the dev store", url],
  ["the app", appAddress()],
])("%s of a demo is for its own machine alone", async (_, address) => {
  const { port } = new URL(address);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBeLessThan(500);
  // Another address of this very machine: open only to who listens on all.
  await expect(fetch(`http://127.0.0.2:${port}/healthz`)).rejects.toThrow();
});
