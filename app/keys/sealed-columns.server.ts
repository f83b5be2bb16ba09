import { Prisma } from "@prisma/client";
import { db } from "../db.server";

/** Bytes that are not sealed: pictures, and files as they were uploaded. */
const AS_THEY_ARE = ["ReviewPhoto.bytes", "ImportPart.bytes"];

export type SealedColumn = { table: string; column: string };

/** Every one, from the schema itself: a column that is added later is found too, and counts as sealed unless named above. */
export const SEALED_COLUMNS: SealedColumn[] = Prisma.dmmf.datamodel.models.flatMap((model) =>
  model.fields
    .filter(({ type, name }) => type === "Bytes" && !AS_THEY_ARE.includes(`${model.name}.${name}`))
    .map(({ name }) => ({ table: model.dbName ?? model.name, column: name })),
);

/** The columns of a table's primary key, in their order. */
export async function keyOf(table: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT a.attname::text AS name FROM pg_index i
    CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k(number, place)
    JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
    WHERE i.indisprimary AND i.indrelid = ${`"${table}"`}::regclass ORDER BY k.place`;
  return rows.map(({ name }) => name);
}
