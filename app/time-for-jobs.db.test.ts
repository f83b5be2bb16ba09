import { afterAll, afterEach, expect, it, vi } from "vitest";
import { db } from "./db.server";
import { stopBoss } from "./jobs.server";
import { timeForJobs } from "./time-for-jobs.server";
import { HANDLERS } from "./worker/handlers.server";
import { tried } from "./worker.server";

const DAY_MS = 24 * 60 * 60 * 1000;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

it.each([
  ["a day ahead", DAY_MS],
  ["an hour back", -DAY_MS / 24],
])("jobs go by the database's clock where a process's own is %s", async (_, shift) => {
  const real = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now: real + shift });
  const done = vi.spyOn(HANDLERS, "remind").mockResolvedValue();
  const job = { id: "1", name: "remind", data: {} };
  await tried("remind", job as Parameters<typeof tried<"remind">>[1]);
  for (const now of [await timeForJobs(), done.mock.calls[0]![1]]) {
    expect(Math.abs(now.getTime() - real)).toBeLessThan(60_000);
  }
});
