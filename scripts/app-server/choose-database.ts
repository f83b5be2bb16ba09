import { startEmbeddedDatabase } from "../database/embedded.ts";

/**
 * For development: sees that DATABASE_URL names a database, the embedded one unless set. Answers how to let go of it.
 * In production one that is forgotten must be missed, not replaced by an empty one.
 */
export async function chooseDatabase(): Promise<() => Promise<void>> {
  if (process.env.DATABASE_URL) return async () => {};
  const database = await startEmbeddedDatabase();
  process.env.DATABASE_URL = database.url;
  return () => database.stop();
}
