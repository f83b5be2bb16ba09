import type { Tx } from "../../../db.server";

/** Those of the reviews that their authors have deleted, which nobody else may bring back; locked, so that it stays so. */
export async function ownDeletions(tx: Tx, shop: string, ids: string[]): Promise<Set<string>> {
  await tx.$queryRaw`
    SELECT 1 FROM "Review" WHERE shop = ${shop} AND id = ANY(${ids}::text[]) ORDER BY id FOR UPDATE`;
  const own = await tx.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM "Review" r JOIN "ReviewEvent" e
      ON e.shop = r.shop AND e."reviewId" = r.id AND e.at = r."deletedAt"
    WHERE r.shop = ${shop} AND r.id = ANY(${ids}::text[]) AND e.what = 'deleted' AND e.by = 'author'`;
  return new Set(own.map(({ id }) => id));
}
