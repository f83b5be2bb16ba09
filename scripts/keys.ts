/**
 * `npm run keys -- new` prints an entry for TOKEN_KEYS, `npm run keys -- count` how much is sealed with which key, and
 * `npm run keys -- rotate` seals everything with the first one: docs/security.md says in which order. The last two want
 * the app's environment.
 */
import { importBundle } from "./app-server/bundle.ts";
import { newKey } from "./new-key.ts";
import { reasonOf } from "./project.ts";

process.env.NODE_ENV ??= "production";
process.env.LOG_LEVEL = "fatal";

const words = process.argv.slice(2);
try {
  // Whoever has no key yet has no environment to start the app with.
  if (words.join(" ") === "new") {
    console.log(newKey(new Date()));
    process.exit();
  }
  const { entry } = await importBundle();
  const isWell = await entry.module.runKeysCommand(words, console.log);
  process.exitCode = isWell ? 0 : 1;
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
