import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbeddedDatabase } from "../scripts/database/embedded.ts";
import { THROWN_AWAY } from "../scripts/database/server-settings.ts";
import { migrate, migrationNames, MIGRATIONS } from "../scripts/database/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    databaseServer: string;
    databaseTemplate: string;
  }
}

/**
 * Starts the test server and sees that it has a migrated database to copy from. With
 * TEST_DATABASE_URL the tests run on that server instead.
 */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? { url: given, stop: async () => {} }
    : await startEmbeddedDatabase({ dir: ".data/test-postgres", settings: THROWN_AWAY });
  project.provide("databaseServer", server.url);
  project.provide("databaseTemplate", await template(server.url));
  return () => server.stop();
}

/** Named after what the migrations say: a changed one gets a new template. */
async function template(server: string): Promise<string> {
  const digest = createHash("sha256");
  for (const name of migrationNames()) {
    digest.update(readFileSync(path.join(MIGRATIONS, name, "migration.sql")));
  }
  const name = `template_${digest.digest("hex").slice(0, 12)}`;
  const connection = new pg.Client({ connectionString: server });
  await connection.connect();
  // Another run may be making the same one.
  await connection.query("select pg_advisory_lock(1)");
  const found = await connection.query("select from pg_database where datname = $1", [name]);
  if (found.rowCount === 0) {
    const half = `${name}_half`;
    await connection.query(`drop database if exists ${half} with (force)`);
    await connection.query(`create database ${half}`);
    await migrate(inDatabase(server, half));
    await connection.query(`alter database ${half} rename to ${name}`);
  }
  await dropLeftovers(connection);
  await connection.end();
  return name;
}

const AN_HOUR = 60 * 60 * 1000;

/** What a killed run left behind; one that is at work has connections. */
async function dropLeftovers(connection: pg.Client): Promise<void> {
  const left = await connection.query<{ datname: string }>(
    `select datname from pg_database d where
     split_part(substring(datname from '^test_[0-9]{13}_'), '_', 2)::bigint < $1 and
     not exists (select from pg_stat_activity a where a.datname = d.datname)`,
    [Date.now() - AN_HOUR],
  );
  for (const { datname } of left.rows) await connection.query(`drop database if exists ${datname}`);
}

/** The address of another database on the same server. */
export function inDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
