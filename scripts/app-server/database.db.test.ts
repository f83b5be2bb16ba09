import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import { expect, it, vi } from "vitest";
import { migrateWhenUp } from "./database.ts";

it("a database is waited for behind something that takes connections before it is up", async () => {
  const there = new URL(process.env.DATABASE_URL!);
  let turnedAway = 0;
  const way = createServer((near) => {
    if (turnedAway < 1) {
      turnedAway += 1;
      return void near.end();
    }
    const far = connect(Number(there.port), there.hostname);
    near.pipe(far).pipe(near);
  }).listen(0, "127.0.0.1");
  await once(way, "listening");
  const { port } = way.address() as AddressInfo;
  const here = Object.assign(new URL(there), { hostname: "127.0.0.1", port: String(port) });
  const said = vi.spyOn(console, "log").mockReturnValue();
  await migrateWhenUp(here.href);
  expect(turnedAway).toBe(1);
  expect(said.mock.calls).toEqual([[expect.stringContaining("not up yet")]]);
  said.mockRestore();
  way.close();
});
