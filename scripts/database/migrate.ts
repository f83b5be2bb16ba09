import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
export const MIGRATIONS = path.join(PROJECT, "prisma/migrations");

/** Any number that no other program's advisory lock has. */
export const LOCK = 7_445_548;
const ASK_AGAIN_MS = 200;

/**
 * Brings the database up to the newest migration. Several programs may call it at once: one works,
 * the others wait. With nothing to do it costs one query. Answers the names that were applied.
 */
export async function migrate(url: string): Promise<string[]> {
  const connection = new pg.Client({ connectionString: url });
  // One that breaks is met by the next statement; unheard, it would end the process.
  connection.on("error", () => undefined);
  await connection.connect();
  try {
    await locked(connection);
    const pending = await pendingMigrations(connection);
    if (pending.length > 0) await deploy(url, connection);
    return pending;
  } finally {
    await connection.end();
  }
}

/**
 * Asks again and again: a statement that waited for the lock would be waited for by `CREATE INDEX CONCURRENTLY`, and so
 * by the one who has the lock, for ever.
 */
async function locked(connection: pg.Client): Promise<void> {
  const ask = "select pg_try_advisory_lock($1) as taken";
  while (!(await connection.query<{ taken: boolean }>(ask, [LOCK])).rows[0]?.taken) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}

async function pendingMigrations(connection: pg.Client): Promise<string[]> {
  const known = await connection.query<{ there: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as there",
  );
  const applied = new Set<string>();
  if (known.rows[0]?.there) {
    const finished = await connection.query<{ migration_name: string }>(
      "select migration_name from _prisma_migrations where finished_at is not null",
    );
    for (const row of finished.rows) applied.add(row.migration_name);
  }
  return migrationNames().filter((name) => !applied.has(name));
}

export function migrationNames(): string[] {
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders.map((folder) => folder.name).sort();
}

/**
 * `prisma migrate deploy` is done within a second, but a timer inside it keeps the process alive for
 * ten more. So we look for ourselves, and end it when nothing is pending any longer.
 */
async function deploy(url: string, connection: pg.Client): Promise<void> {
  const prisma = path.join(PROJECT, "node_modules/prisma/build/index.js");
  const command = spawn(process.execPath, [prisma, "migrate", "deploy"], {
    cwd: PROJECT,
    env: {
      ...process.env,
      DATABASE_URL: url,
      NODE_OPTIONS: "",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [command.stdout, command.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  }
  const ended = new Promise<void>((resolve) => command.on("close", () => resolve()));
  const tick = () => new Promise<"tick">((resolve) => setTimeout(resolve, 100, "tick"));
  while ((await Promise.race([ended, tick()])) === "tick") {
    if ((await pendingMigrations(connection)).length === 0) command.kill();
  }
  if ((await pendingMigrations(connection)).length > 0) {
    throw new Error(`The database cannot be migrated.\n${said.trim()}`);
  }
}
