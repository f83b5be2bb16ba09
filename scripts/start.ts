/** The app: pages and, unless WORKER=off, the worker. */
import { limitsFromEnvironment, portFromEnvironment } from "./app-server/app-server.ts";
import { importBundle } from "./app-server/bundle.ts";
import { migrateWhenUp } from "./app-server/database.ts";
import { serve } from "./app-server/serve.ts";
import { migrationNames } from "./database/migrate.ts";
import { reasonOf } from "./project.ts";
import { onStop } from "./stopping.ts";

process.env.NODE_ENV ??= "production";

try {
  const bundle = await importBundle();
  await migrateWhenUp();
  const port = portFromEnvironment();
  const migrations = migrationNames();
  const stop = await serve(bundle, { port, migrations, ...limitsFromEnvironment() });
  onStop(stop);
  console.log(`Tillit listens on port ${port}`);
} catch (error) {
  console.error(reasonOf(error));
  process.exit(1);
}
