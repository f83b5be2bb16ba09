/** The worker alone, for machines that serve no pages. */
import { close, limitsFromEnvironment } from "./app-server/app-server.ts";
import { importBundle } from "./app-server/bundle.ts";
import { migrateWhenUp } from "./app-server/database.ts";
import { serveMetrics } from "./app-server/serve-metrics.ts";
import { migrationNames } from "./database/migrate.ts";
import { reasonOf } from "./project.ts";
import { onStop } from "./stopping.ts";

process.env.NODE_ENV ??= "production";
process.env.WORKER = "in-process";

try {
  const { entry } = await importBundle();
  await migrateWhenUp();
  let stopping = false;
  const running = { migrations: migrationNames(), isStopping: () => stopping };
  const { metricsPort } = limitsFromEnvironment();
  const metrics = metricsPort && (await serveMetrics(entry.module, running, metricsPort));
  await entry.module.startWorking();
  onStop(async () => {
    stopping = true;
    await entry.module.stopWorking();
    if (metrics) await close(metrics);
  });
  console.log("Tillit works");
} catch (error) {
  console.error(reasonOf(error));
  process.exit(1);
}
