import { afterAll, expect, it, vi } from "vitest";
import { wayToDatabase } from "../tests/way-to-database";

const way = await wayToDatabase();
await way.close();

const { db } = await import("./db.server");
const { enqueue, startBoss } = await import("./jobs.server");
const { loadSession } = await import("./session-storage.server");
const { startWorking, stopWorking } = await import("./worker.server");

const SHOP = "careful-goods.myshopify.com";

afterAll(async () => {
  await stopWorking();
  await db.$disconnect();
  await way.close();
});

it("the app waits for a database that comes up after it, and then works", async () => {
  const working = startWorking();
  await expect(loadSession(SHOP)).rejects.toThrow();
  await expect(enqueue(null, "publish", { shop: SHOP })).rejects.toThrow();

  await way.open();
  await working;
  expect(await loadSession(SHOP)).toBeNull();
  await enqueue(null, "publish", { shop: SHOP });
  const boss = await startBoss();
  await vi.waitFor(async () => {
    expect(await boss.findJobs("publish")).toMatchObject([{ state: "completed" }]);
  }, 5_000);
});
