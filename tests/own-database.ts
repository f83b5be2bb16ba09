import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { inDatabase } from "./database";

/** Every test file has a database of its own, there before the app's modules are imported. */
const server = inject("databaseServer");
const name = `test_${randomUUID().replaceAll("-", "")}`;

await onServer(`create database ${name} template ${inject("databaseTemplate")}`);

process.env.DATABASE_URL = inDatabase(server, name);

afterAll(() => onServer(`drop database if exists ${name} with (force)`));

async function onServer(statement: string): Promise<void> {
  const connection = new pg.Client({ connectionString: server });
  await connection.connect();
  await connection.query(statement);
  await connection.end();
}
