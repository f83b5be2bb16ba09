import pg from "pg";
import { describe, expect, it } from "vitest";
import { migrate, migrationNames } from "./migrate";

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
});
