import { Prisma } from "@prisma/client";
import { db } from "../db.server";
import { env, type TokenKey } from "../env.server";
import { isUnopenable, labelOf, open, seal } from "../seal.server";
import { keyOf, type SealedColumn } from "./sealed-columns.server";

/** One step is one transaction: whatever ends it, what was done before stays, and the next run goes on behind it. */
const ROWS_A_STEP = 200;

/** The value in base64. */
type Row = { key: string[]; sealed: string };
type Keyed = SealedColumn & { key: string[] };
export type Resealed = { rewritten: number; unopenable: number };

const identifier = (name: string) => Prisma.raw(`"${name}"`);

/**
 * Seals with the first key what is sealed with another. Nothing need be remembered between runs: what is under the
 * first key already is not looked at. A value that changes meanwhile is left, being under the first key by then.
 */
export async function reseal(
  sealed: SealedColumn,
  keys: TokenKey[] = env.TOKEN_KEYS,
  rowsAStep = ROWS_A_STEP,
): Promise<Resealed> {
  const column = { ...sealed, key: await keyOf(sealed.table) };
  const done = { rewritten: 0, unopenable: 0 };
  for (let rows = await rowsOf(column, keys, null, rowsAStep); rows.length > 0;) {
    const updates = [];
    for (const { key, sealed: value } of rows) {
      const was = Buffer.from(value, "base64");
      const now = opened(was, keys);
      if (now === null) done.unopenable += 1;
      else updates.push(update(column, key, was, seal(now, keys)));
    }
    const counts = await db.$transaction(updates);
    done.rewritten += counts.reduce((sum, count) => sum + count, 0);
    rows = await rowsOf(column, keys, rows.at(-1)?.key ?? null, rowsAStep);
  }
  return done;
}

/** Under which key the values are, by its id. */
export async function countByKey({ table, column }: SealedColumn): Promise<Map<string, number>> {
  const at = identifier(column);
  const rows = await db.$queryRaw<{ label: string; count: number }[]>`
    SELECT encode(substring(${at} FROM 2 FOR get_byte(${at}, 0)), 'escape') AS label, count(*)::int AS count
    FROM ${identifier(table)} WHERE length(${at}) > 1 GROUP BY 1`;
  return new Map(rows.map(({ label, count }) => [label, count]));
}

/** The next ones behind a key that are not under the first key. */
function rowsOf(
  { table, column, key }: Keyed,
  keys: TokenKey[],
  behind: string[] | null,
  rowsAStep: number,
): Promise<Row[]> {
  const label = labelOf(keys);
  const at = identifier(column);
  const names = Prisma.join(key.map(identifier));
  // In the order of the table's own index, of which each step reads on.
  const further = behind ? Prisma.sql`AND (${names}) > (${Prisma.join(behind)})` : Prisma.empty;
  return db.$queryRaw<Row[]>`
    SELECT ARRAY[${names}] AS key, encode(${at}, 'base64') AS sealed FROM ${identifier(table)}
    WHERE ${at} IS NOT NULL AND substring(${at} FROM 1 FOR ${label.length}) <> ${label} ${further}
    ORDER BY ${names} LIMIT ${rowsAStep}`;
}

function opened(sealed: Uint8Array, keys: TokenKey[]): string | null {
  try {
    return open(sealed, keys);
  } catch (error) {
    if (isUnopenable(error)) return null;
    throw error;
  }
}

function update({ table, column, key }: Keyed, of: string[], was: Buffer, now: Buffer) {
  const at = identifier(column);
  const same = key.map((name, place) => Prisma.sql`${identifier(name)} = ${of[place]}`);
  return db.$executeRaw`
    UPDATE ${identifier(table)} SET ${at} = ${now}
    WHERE ${Prisma.join(same, " AND ")} AND ${at} = ${was}`;
}
