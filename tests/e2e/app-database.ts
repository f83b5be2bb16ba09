import path from "node:path";
import pg from "pg";
import { startEmbeddedDatabase } from "../../scripts/database/embedded.ts";
import type { DevStore } from "./dev-store";
import { data } from "./own-demo";

/** Runs a statement in the database of the demo's app. */
export async function inAppDatabase<Row extends pg.QueryResultRow>(
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const server = await startEmbeddedDatabase({ dir: path.join(data, "postgres") });
  const connection = new pg.Client({ connectionString: server.url });
  try {
    await connection.connect();
    return (await connection.query<Row>(statement, values)).rows;
  } finally {
    await connection.end();
    await server.stop();
  }
}

/** A sample shop as on the first day: nothing placed, and the app knows no shop. */
export async function startAnew(store: DevStore, sample: string): Promise<void> {
  await forgetEveryShop();
  await store.reset(sample);
}

async function forgetEveryShop(): Promise<void> {
  const tables = await inAppDatabase<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables
     where schemaname = 'public' and tablename !~ '^_'`,
  );
  await inAppDatabase(`truncate ${tables.map(({ name }) => name).join(", ")}`);
  // A try that waits for its time would be taken for the work of the next shop of that name.
  await inAppDatabase(`delete from pgboss.job where state in ('created', 'retry')`);
}
