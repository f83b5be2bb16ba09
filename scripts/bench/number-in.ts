import pg from "pg";

/** The one number that a statement finds, over a connection of its own. */
export async function numberIn(databaseUrl: string, sql: string): Promise<number> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const { rows } = await database.query<unknown[]>({ text: sql, rowMode: "array" });
    return Number(rows[0]?.[0]);
  } finally {
    await database.end();
  }
}
