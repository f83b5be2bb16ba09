import { Prisma } from "@prisma/client";
import { db, type Tx } from "../db.server";
import { SEALED_COLUMNS } from "../keys/sealed-columns.server";
import { isUnopenable, open } from "../seal.server";

/** What opens doors: no merchant's data, and never in a file. */
const WITHHELD: Record<string, string> = {
  "Session.sealed": "the keys to the shop at Shopify",
  "ShopKey.sealed": "what signs the shop's links",
};

const sealed = new Set(SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`));

/** Every table and column, from the schema itself: one that is added later is told of too. */
const MODELS = Prisma.dmmf.datamodel.models.map(({ name, dbName, fields, primaryKey }) => {
  const columns = fields.filter(({ kind }) => kind !== "object");
  return {
    table: dbName ?? name,
    columns: columns.map((field) => {
      const column = `"${field.dbName ?? field.name}"`;
      return field.type === "Bytes" ? `encode(${column}, 'base64') AS ${column}` : column;
    }),
    bytes: columns
      .filter(({ type }) => type === "Bytes")
      .map((field) => field.dbName ?? field.name),
    order: (primaryKey?.fields ?? ["shop"]).map((column) => `"${column}"`),
  };
});

const AT_ONCE = 200;

/** As long as a shop with a million reviews may take. */
const LONGEST_MS = 60 * 60 * 1000;

export type ShopRow = { table: string; row: Record<string, unknown> };

/** Hands on each row of the shop, in every table, as all of them were at one moment. */
export async function eachRowOf(
  shop: string,
  hand: (row: ShopRow) => Promise<void>,
): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('tillit.shop', ${shop}, true)`;
      for (const { table, columns, bytes, order } of MODELS) {
        const rows = Prisma.raw(`SELECT ${columns.join(", ")} FROM "${table}"
          WHERE shop = current_setting('tillit.shop') ORDER BY ${order.join(", ")}`);
        await eachOf(tx, rows, (row) => hand({ table, row: readable(table, bytes, row) }));
      }
      const jobs = Prisma.raw(`SELECT id::text, name, state::text, data, created_on FROM pgboss.job
        WHERE data->>'shop' = current_setting('tillit.shop') ORDER BY created_on, id`);
      await eachOf(tx, jobs, (row) => hand({ table: "job", row }));
    },
    { isolationLevel: "RepeatableRead", timeout: LONGEST_MS, maxWait: LONGEST_MS },
  );
}

type Row = Record<string, unknown>;

/** Never more of them in memory than a step has. */
async function eachOf(tx: Tx, rows: Prisma.Sql, hand: (row: Row) => Promise<void>): Promise<void> {
  await tx.$executeRaw`DECLARE of_the_shop NO SCROLL CURSOR FOR ${rows}`;
  for (;;) {
    const some = await tx.$queryRaw<Row[]>(Prisma.raw(`FETCH ${AT_ONCE} FROM of_the_shop`));
    for (const row of some) await hand(row);
    if (some.length < AT_ONCE) break;
  }
  await tx.$executeRaw`CLOSE of_the_shop`;
}

function readable(table: string, bytes: string[], row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const place = `${table}.${column}`;
      const reason = WITHHELD[place];
      if (reason !== undefined) return [column, { withheld: reason }];
      const isSealed = bytes.includes(column) && sealed.has(place) && typeof value === "string";
      return [column, isSealed ? opened(value) : value];
    }),
  );
}

function opened(base64: string): unknown {
  try {
    return parsed(open(Buffer.from(base64, "base64")));
  } catch (error) {
    // Its key is gone: the rest of the row is still the merchant's.
    if (isUnopenable(error)) return { unopenable: error.message };
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
