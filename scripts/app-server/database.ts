import { setTimeout as sleep } from "node:timers/promises";
import { startEmbeddedDatabase } from "../database/embedded.ts";
import { migrate } from "../database/migrate.ts";
import { reasonOf } from "../project.ts";

const PATIENCE = 60_000;
const NOT_UP_YET = ["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "57P03"];

/**
 * The database that DATABASE_URL names, or the embedded one, migrated. One that is not up yet is
 * waited for: machines start in any order. Answers how to let go of it.
 */
export async function openDatabase(): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL) {
    await migrateWhenUp(process.env.DATABASE_URL);
    return async () => {};
  }
  const database = await startEmbeddedDatabase();
  process.env.DATABASE_URL = database.url;
  await migrate(database.url);
  return () => database.stop();
}

async function migrateWhenUp(url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (let told = false; ; told = true) {
    try {
      return void (await migrate(url));
    } catch (error) {
      const waiting = NOT_UP_YET.includes(codeOf(error)) && Date.now() < deadline;
      if (!waiting) throw error;
      if (!told)
        console.log(`The database is not up yet (${reasonOf(error) || codeOf(error)}): waiting.`);
      await sleep(1000);
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
