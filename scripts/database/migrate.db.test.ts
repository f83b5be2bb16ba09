import pg from "pg";
import { describe, expect, it } from "vitest";
import { LOCK, migrate, migrationNames } from "./migrate";

describe("migrations", () => {
  it("have nothing left to do in a database that has them all", async () => {
    expect(await migrate(process.env.DATABASE_URL!)).toEqual([]);
  });

  it("are applied once when two programs start at the same moment", async () => {
    const url = new URL(process.env.DATABASE_URL!);
    const connection = new pg.Client({ connectionString: url.href });
    await connection.connect();
    const name = `${url.pathname.slice(1)}_empty`;
    await connection.query(`create database ${name}`);
    url.pathname = `/${name}`;
    try {
      const applied = await Promise.all([migrate(url.href), migrate(url.href)]);
      expect(applied.flat()).toEqual(migrationNames());
    } finally {
      await connection.query(`drop database ${name} with (force)`);
      await connection.end();
    }
  });

  it("may make an index beside running code while another program waits for its turn", async () => {
    const url = process.env.DATABASE_URL!;
    const connection = new pg.Client({ connectionString: url });
    await connection.connect();
    try {
      await connection.query("select pg_advisory_lock($1)", [LOCK]);
      const other = migrate(url);
      const asked =
        "select 1 from pg_stat_activity where pid <> pg_backend_pid() and query like '%advisory_lock($1)%'";
      await expect.poll(async () => (await connection.query(asked)).rowCount).toBeGreaterThan(0);
      await connection.query("set statement_timeout = '3s'");
      await connection.query(`create index concurrently "made" on "Product" ("lookedUpAt")`);
      await connection.query("select pg_advisory_unlock($1)", [LOCK]);
      expect(await other).toEqual([]);
    } finally {
      await connection.end();
    }
  });
});
