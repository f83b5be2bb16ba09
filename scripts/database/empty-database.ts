import { randomBytes } from "node:crypto";
import pg from "pg";
import { migrate } from "./migrate.ts";

export type EmptyDatabase = { url: string; drop(): Promise<void> };

/** A database of its own on that server, with all tables and nothing in them. */
export async function emptyDatabase(server: string, purpose: string): Promise<EmptyDatabase> {
  const name = `${purpose}_${randomBytes(6).toString("hex")}`;
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
