import { setTimeout as sleep } from "node:timers/promises";
import { migrate } from "../database/migrate.ts";
import { reasonOf } from "../project.ts";

const PATIENCE = 60_000;
/** Nobody there, nobody who answers, or it starts, stops or recovers. */
const NOT_UP_YET = [
  ...["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ETIMEDOUT"],
  ...["57P01", "57P02", "57P03"],
];

/**
 * Migrates the database of DATABASE_URL. One that is not up yet is waited for: machines start in any order.
 * Call it with the bundle imported, which checks the environment: a wrong address is not waited for.
 */
export async function migrateWhenUp(url = process.env.DATABASE_URL ?? ""): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (let told = false; ; told = true) {
    try {
      return void (await migrate(url));
    } catch (error) {
      const waiting = isNotUpYet(error) && Date.now() < deadline;
      if (!waiting) throw error;
      if (!told)
        console.log(`The database is not up yet (${reasonOf(error) || codeOf(error)}): waiting.`);
      await sleep(1000);
    }
  }
}

/** What stands before it may take a connection, and can only let go of it again. */
const isNotUpYet = (error: unknown): boolean =>
  NOT_UP_YET.includes(codeOf(error)) || /^Connection terminated/.test(reasonOf(error));

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
