/** The worker alone, for machines that serve no pages. */
import { importBundle } from "./app-server/bundle.ts";
import { chooseDatabase, migrateWhenUp } from "./app-server/database.ts";
import { reasonOf } from "./project.ts";
import { onStop } from "./stopping.ts";

process.env.NODE_ENV ??= "production";
process.env.WORKER = "in-process";

let letGo = async () => {};
try {
  letGo = await chooseDatabase();
  const { entry } = await importBundle();
  await migrateWhenUp();
  await entry.module.startWorking();
  onStop(async () => {
    await entry.module.stopWorking();
    await letGo();
  });
  console.log("Tillit works");
} catch (error) {
  console.error(reasonOf(error));
  await letGo();
  process.exit(1);
}
