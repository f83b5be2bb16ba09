import { db } from "./db.server";
import { inTime } from "./in-time.server";
import { log } from "./log.server";
import { isWorking } from "./working.server";

/** What the process knows of itself, from whoever started it. */
export type Running = { migrations: string[]; isStopping(): boolean };

export type Readiness = {
  ready: boolean;
  database: boolean;
  migrations: boolean;
  jobs: boolean;
  stopping: boolean;
};

const PATIENCE_MS = 2_000;

/** Whether requests should be sent here: the database answers and is as new as the code, and jobs can be handed on. */
export async function readiness({ migrations, isStopping }: Running): Promise<Readiness> {
  const applied = await appliedMigrations();
  const known = {
    database: applied !== null,
    // More than are known here is no trouble: that is a newer release, next to which this one still works.
    migrations: applied !== null && migrations.every((name) => applied.has(name)),
    jobs: isWorking(),
    stopping: isStopping(),
  };
  const { database, jobs, stopping } = known;
  return { ready: database && known.migrations && jobs && !stopping, ...known };
}

async function appliedMigrations(): Promise<Set<string> | null> {
  try {
    const asked = db.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL`;
    const rows = await inTime(asked, PATIENCE_MS);
    return new Set(rows.map(({ name }) => name));
  } catch (err) {
    log.warn({ err }, "not ready: the database does not answer");
    return null;
  }
}
