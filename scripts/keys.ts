/**
 * `npm run keys -- new` prints an entry for TOKEN_KEYS, `npm run keys -- count` how much is sealed with which key, and
 * `npm run keys -- rotate` seals everything with the first one: docs/security.md says in which order. The last two want
 * the app's environment.
 */
import { importBundle } from "./app-server/bundle.ts";
import { chooseDatabase } from "./app-server/database.ts";
import { reasonOf } from "./project.ts";

process.env.NODE_ENV ??= "production";
process.env.LOG_LEVEL = "fatal";

let letGo = async () => {};
try {
  letGo = await chooseDatabase();
  const { entry } = await importBundle();
  const isWell = await entry.module.runKeysCommand(process.argv.slice(2), console.log, new Date());
  process.exitCode = isWell ? 0 : 1;
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
await letGo();
