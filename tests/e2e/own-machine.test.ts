import { expect, inject, it } from "vitest";
import { appAddress } from "./app-door";

it.each([
  ["the dev store", inject("demoUrl")],
  ["the app", appAddress()],
])("%s of a demo is for its own machine alone", async (_, url) => {
  const { port } = new URL(url);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBeLessThan(500);
  // Another address of this very machine: open only to who listens on all.
  await expect(fetch(`http://127.0.0.2:${port}/healthz`)).rejects.toThrow();
});
