import { Prisma } from "@prisma/client";
import { z } from "zod";
import { db } from "../db.server";
import { whileKnown } from "../installations.server";
import type { Behind } from "./behind-products.server";
import { fingerprintsFrom } from "./behind-products.server";
import type { PublicationProblem } from "./publication-problem";

const OpenRun = z.object({
  /** Where the file lies. */
  path: z.string(),
  /** The app's newest operation before this one. */
  before: z.string().nullable(),
  /** Null: not begun, or begun by a process that died before it could note that. */
  id: z.string().nullable(),
});
/** A file that a bulk operation reads, or is to read. */
export type OpenRun = z.infer<typeof OpenRun>;

/** A product that is handed over: as it was read, and what it will show. */
export type Sent = Pick<Behind, "productId" | "row" | "shown">;

export async function openRun(shop: string): Promise<OpenRun | null> {
  const row = await db.publication.findUnique({ where: { shop }, select: { bulk: true } });
  return OpenRun.nullable().parse(row?.bulk ?? null);
}

/** Whether more products are behind than are written one by one. What was refused would be refused again. */
export async function isMany(shop: string, many: number): Promise<boolean> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM (SELECT 1 FROM "ProductPublication"
      WHERE shop = ${shop} AND published < asked AND sent IS NULL
        AND (problem IS NULL OR problem->>'code' <> 'refused')
      LIMIT ${many + 1}) AS late`;
  return Number(row?.count) > many;
}

/** Notes what is handed over, in the order of its lines, before it is. One file of a shop at a time. */
export async function startRun(shop: string, run: OpenRun, lines: Sent[], now: Date) {
  const ids = lines.map(({ productId }) => productId);
  const sent = lines.map(({ row, shown }, line) =>
    JSON.stringify({
      ...{ line, asked: row.asked, published: row.published, before: row.shown },
      shown: JSON.stringify(shown),
      // With what no value has for a fingerprint, each is written again, or taken away.
      unknown: JSON.stringify(
        Object.fromEntries(
          Object.keys({ ...fingerprintsFrom(row.shown), ...shown }).map((key) => [key, "?"]),
        ),
      ),
    }),
  );
  await whileKnown(shop, async (tx) => {
    const claimed = await tx.$executeRaw`
      INSERT INTO "Publication" AS p (shop, "requestedAt", bulk)
      VALUES (${shop}, ${now}, ${JSON.stringify(run)}::jsonb)
      ON CONFLICT (shop) DO UPDATE SET bulk = excluded.bulk WHERE p.bulk IS NULL`;
    const noted = await tx.$executeRaw`
      WITH held AS (${heldInOrder(shop, ids)})
      UPDATE "ProductPublication" AS p SET sent = s.sent::jsonb
      FROM held JOIN unnest(${ids}::text[], ${sent}::text[]) AS s (id, sent) ON s.id = held.id
      WHERE p.shop = ${shop} AND p."productId" = s.id AND p.sent IS NULL
        AND p.published = (s.sent::jsonb->>'published')::int
        AND p.shown IS NOT DISTINCT FROM s.sent::jsonb->>'before'`;
    // It begins nothing: the next try draws them anew.
    if (claimed === 0 || noted < lines.length) throw new Error("products were published meanwhile");
  });
}

export async function keepRun(shop: string, run: OpenRun): Promise<void> {
  await db.publication.updateMany({ where: { shop }, data: { bulk: run } });
}

/** The product of each line whose result is not noted yet. */
export async function linesSent(shop: string): Promise<Map<number, string>> {
  const rows = await db.$queryRaw<{ productId: string; line: number }[]>`
    SELECT "productId", (sent->>'line')::int AS line FROM "ProductPublication"
    WHERE shop = ${shop} AND sent IS NOT NULL`;
  return new Map(rows.map(({ line, productId }) => [line, productId]));
}

/** Notes that they show what was handed over. Whoever was published otherwise meanwhile is left to `forgetSent`. */
export const settleSent = (shop: string, productIds: string[]): Promise<number> =>
  db.$executeRaw`
    WITH held AS (${heldInOrder(shop, productIds)})
    UPDATE "ProductPublication" AS p SET published = (sent->>'asked')::int, shown = sent->>'shown',
      sent = NULL, problem = NULL, "problemAt" = NULL
    FROM held WHERE p.shop = ${shop} AND p."productId" = held.id AND sent IS NOT NULL
      AND published = (sent->>'published')::int AND shown IS NOT DISTINCT FROM sent->>'before'`;

/** Rows locked as reviews that are written lock them, so that the two never wait for each other for ever. */
const heldInOrder = (shop: string, productIds: string[]) => Prisma.sql`
  SELECT "productId" AS id FROM "ProductPublication"
  WHERE shop = ${shop} AND "productId" = ANY(${productIds}) ORDER BY "productId" FOR UPDATE`;

export async function noteRefusals(shop: string, refused: Map<string, string>, now: Date) {
  for (const [productId, detail] of refused) {
    const problem: PublicationProblem = { code: "refused", detail };
    await db.productPublication.updateMany({
      where: { shop, productId, sent: { not: Prisma.DbNull } },
      data: { problem, problemAt: now },
    });
  }
}

/** The file is done with: whatever of it is not settled is behind, and nobody knows what it shows. */
export async function forgetSent(shop: string): Promise<void> {
  await db.$transaction([
    db.$executeRaw`
      UPDATE "ProductPublication" SET published = 0, shown = sent->>'unknown', sent = NULL
      WHERE shop = ${shop} AND sent IS NOT NULL`,
    db.publication.updateMany({ where: { shop }, data: { bulk: Prisma.DbNull } }),
  ]);
}
