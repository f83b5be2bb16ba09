import pg from "pg";

/** What every table holds, as a digest each: two that are alike mean that nothing was stored in between. */
export async function fingerprints(databaseUrl: string): Promise<Map<string, string>> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const tables = await database.query<{ name: string }>(TABLES);
    const found = new Map<string, string>();
    for (const { name } of tables.rows) {
      const { rows } = await database.query<{ digest: string }>(
        `select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest from "${name}" t`,
      );
      found.set(name, rows[0]?.digest ?? "");
    }
    return found;
  } finally {
    await database.end();
  }
}

export const changedTables = (before: Map<string, string>, after: Map<string, string>) =>
  [...after].filter(([name, digest]) => before.get(name) !== digest).map(([name]) => name);

const TABLES = `select tablename as name from pg_tables where schemaname = 'public' order by 1`;

/** Lets everybody send again: who sends much is slowed down, and here it is one machine that sends for all. */
export async function forgetSenders(databaseUrl: string): Promise<void> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  await database.query(`delete from "SenderHour"`);
  await database.end();
}

const PATIENCE_MS = 120_000;

/** Deliveries that were taken, and that the worker fails at: each as what it failed with. Waits until it has tried them all. */
export async function failedDeliveries(databaseUrl: string): Promise<string[]> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const lateAt = Date.now() + PATIENCE_MS;
  try {
    for (;;) {
      const { rows } = await database.query<{ waiting: number }>(
        `select count(*)::int as waiting from pgboss.job
         where name = 'webhook' and (state = 'active' or state = 'created')`,
      );
      if (rows[0]?.waiting === 0 || Date.now() > lateAt) break;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    const failed = await database.query<{ why: string }>(
      `select coalesce(output::text, state::text) as why from pgboss.job
       where name = 'webhook' and state in ('created', 'active', 'retry', 'failed') limit 20`,
    );
    return failed.rows.map(({ why }) => why.slice(0, 600));
  } finally {
    await database.end();
  }
}
