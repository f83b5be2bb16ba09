/**
 * `npm run withdrawals -- verify [SHOP]` says whether every shop's log of withdrawals, or one's, is as it was
 * written; `npm run withdrawals -- export SHOP` prints it as lines of JSON. Both want the app's environment.
 */
import { importBundle } from "./app-server/bundle.ts";
import { reasonOf } from "./project.ts";

process.env.NODE_ENV ??= "production";
// What is printed is for programs, too.
process.env.LOG_LEVEL = "fatal";

try {
  const { entry } = await importBundle();
  const isWell = await entry.module.runLogCommand(process.argv.slice(2), console.log, new Date());
  process.exitCode = isWell ? 0 : 1;
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
