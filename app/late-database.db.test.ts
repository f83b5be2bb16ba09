import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import { afterAll, expect, it, vi } from "vitest";

/** A way to the database that is not open yet. */
const database = new URL(process.env.DATABASE_URL ?? "");
const way = createServer((near) => {
  const far = connect(Number(database.port), database.hostname);
  near.pipe(far).pipe(near);
  near.on("error", () => far.destroy());
  far.on("error", () => near.destroy());
});
const port = await portNobodyHas();
process.env.DATABASE_URL = Object.assign(new URL(database), {
  hostname: "127.0.0.1",
  port: String(port),
}).href;

const { db } = await import("./db.server");
const { enqueue, startBoss } = await import("./jobs.server");
const { loadSession } = await import("./session-storage.server");
const { startWorking, stopWorking } = await import("./worker.server");

const SHOP = "careful-goods.myshopify.com";

afterAll(async () => {
  await stopWorking();
  await db.$disconnect();
  way.close();
});

async function portNobodyHas(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port: free } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return free;
}

it("the app waits for a database that comes up after it, and then works", async () => {
  const working = startWorking();
  await expect(loadSession(SHOP)).rejects.toThrow();
  await expect(enqueue(null, "publish", { shop: SHOP })).rejects.toThrow();

  way.listen(port, "127.0.0.1");
  await working;
  expect(await loadSession(SHOP)).toBeNull();
  await enqueue(null, "publish", { shop: SHOP });
  const boss = await startBoss();
  await vi.waitFor(async () => {
    expect(await boss.findJobs("publish")).toMatchObject([{ state: "completed" }]);
  }, 5_000);
});
