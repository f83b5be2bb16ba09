/** The app: pages and, unless WORKER=off, the worker. */
import { limitsFromEnvironment, portFromEnvironment } from "./app-server/app-server.ts";
import { importBundle } from "./app-server/bundle.ts";
import { chooseDatabase, migrateWhenUp } from "./app-server/database.ts";
import { serve } from "./app-server/serve.ts";
import { migrationNames } from "./database/migrate.ts";
import { reasonOf } from "./project.ts";
import { onStop } from "./stopping.ts";

process.env.NODE_ENV ??= "production";

let letGo = async () => {};
try {
  letGo = await chooseDatabase();
  const bundle = await importBundle();
  await migrateWhenUp();
  const port = portFromEnvironment();
  const migrations = migrationNames();
  const stop = await serve(bundle, { port, migrations, ...limitsFromEnvironment() });
  onStop(async () => {
    await stop();
    await letGo();
  });
  console.log(`Tillit listens on port ${port}`);
} catch (error) {
  console.error(reasonOf(error));
  await letGo();
  process.exit(1);
}
