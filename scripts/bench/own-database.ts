import { randomBytes } from "node:crypto";
import pg from "pg";
import { forgetEmbeddedDatabase, startEmbeddedDatabase } from "../database/embedded.ts";
import { migrate } from "../database/migrate.ts";
import { inProject } from "../project.ts";

export type OwnDatabase = { url: string; drop(): Promise<void> };

const DIR = inProject(".data/bench-postgres");

/** It writes to the disk as in production: what is measured would be faster otherwise. */
export const startServer = () => startEmbeddedDatabase({ dir: DIR });

/** A million reviews take room that nobody needs afterwards. */
export const forgetServer = () => forgetEmbeddedDatabase(DIR);

/** An empty database with all tables, for one measure. */
export async function ownDatabase(server: string): Promise<OwnDatabase> {
  const name = `bench_${randomBytes(6).toString("hex")}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const connection = new pg.Client({ connectionString: server });
  await connection.connect();
  await connection.query(statement);
  await connection.end();
}
