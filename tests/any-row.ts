import type { Prisma } from "@prisma/client";
import { db } from "../app/db.server";

/** Something for a column, by its type. */
const VALUES: Record<string, string> = {
  text: "'x'",
  integer: "1",
  boolean: "false",
  jsonb: "'{}'",
  bytea: "'x'",
  "timestamp without time zone": "'2026-11-22 10:00'",
};

type Column = { name: string; type: string };

/** A row of the shop in a table, whatever its columns are: the table may be one that is added tomorrow. */
export async function anyRowIn(table: Prisma.ModelName, shop: string): Promise<void> {
  const columns = await db.$queryRaw<Column[]>`
    SELECT column_name AS name, data_type AS type FROM information_schema.columns
    WHERE table_name = ${table} AND table_schema = 'public' AND is_nullable = 'NO'
      AND column_default IS NULL AND column_name <> 'shop'`;
  const names = columns.map(({ name }) => `, "${name}"`).join("");
  const values = columns.map(({ type }) => `, ${VALUES[type]}`).join("");
  await db.$executeRawUnsafe(
    `INSERT INTO "${table}" (shop${names}) VALUES ($1${values}) ON CONFLICT DO NOTHING`,
    shop,
  );
}
