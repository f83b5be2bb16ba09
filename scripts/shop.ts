/**
 * `npm run shop -- export SHOP --to FILE` writes all that is kept of a shop as lines of JSON;
 * `npm run shop -- delete SHOP` deletes it, as Shopify's shop/redact does. Both want the app's environment.
 */
import { open, rm } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
import { importBundle } from "./app-server/bundle.ts";
import { reasonOf } from "./project.ts";

process.env.NODE_ENV ??= "production";
process.env.LOG_LEVEL = "fatal";

const hands = {
  say: console.log,
  async ask(question: string) {
    const typed = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await typed.question(question);
    typed.close();
    return answer.trim();
  },
  async create(file: string) {
    const handle = await open(file, "wx", 0o600);
    return {
      write: (text: string) => handle.appendFile(text),
      close: () => handle.close(),
      async discard() {
        await handle.close();
        await rm(file);
      },
    };
  },
};

try {
  const { entry } = await importBundle();
  const done = await entry.module.runShopCommand(process.argv.slice(2), hands, new Date());
  process.exitCode = done ? 0 : 1;
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
