import type { Server } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import express from "express";
import { inProject } from "../project.ts";
import { close, listen, webServer } from "./app-server.ts";
import type { Bundle } from "./bundle.ts";
import { followedRequests } from "./followed-requests.ts";
import { pages } from "./pages.ts";
import { requestsInHand } from "./requests-in-hand.ts";
import { serveMetrics } from "./serve-metrics.ts";

/** How long requests in hand are waited for. Jobs are given as long: see `stopBoss`. */
const LAST_ANSWERS_MS = 20_000;

type How = {
  port: number;
  migrations: string[];
  most: number;
  drainMs: number;
  metricsPort?: number;
};

/** Serves the app and does its jobs. Answers how to stop that, with nothing cut off that is in hand. */
export async function serve(bundle: Bundle, how: How): Promise<() => Promise<void>> {
  const app = bundle.entry.module;
  let stopping = false;
  const running = { migrations: how.migrations, isStopping: () => stopping };

  const web = webServer(followedRequests(bundle), requestsInHand(how.most));
  // Their names hold a digest of what they say: they can never be out of date.
  const forever = { immutable: true, maxAge: "1y", index: false };
  web.use("/assets", express.static(inProject("build/client/assets"), forever));
  web.use(express.static(inProject("build/client"), { maxAge: "1h", index: false }));
  web.all(
    "*",
    pages(bundle, () => ({ running })),
  );

  const server = await listen(web, how.port);
  const metrics = how.metricsPort && (await serveMetrics(app, running, how.metricsPort));
  void app.startWorking();

  return async () => {
    stopping = true;
    await sleep(how.drainMs);
    await closeInTime(server);
    // After them: the last requests may hand jobs on.
    await app.stopWorking();
    if (metrics) await close(metrics);
  };
}

/** Waits for the last answers, but not for ever for whoever reads slowly. */
async function closeInTime(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS);
  await close(server);
  clearTimeout(late);
}
