import { z } from "zod";
import { db, type Tx } from "../../../db.server";
import type { RejectedRow } from "./sift.server";

/** Keeps the rows that cannot be imported, with every reason, for the merchant to download. */
export async function storeRejects(
  tx: Tx,
  shop: string,
  importId: string,
  rejected: RejectedRow[],
): Promise<void> {
  await tx.importReject.createMany({
    data: rejected.map(({ row, cells, rejects }) => ({
      ...{ shop, importId, row, reason: rejects[0]?.code ?? "invalid" },
      values: { cells, rejects },
    })),
    skipDuplicates: true,
  });
}

export const forgetRejects = (tx: Tx, shop: string, importId: string) =>
  tx.importReject.deleteMany({ where: { shop, importId } });

const Stored = z.object({
  cells: z.array(z.string()),
  rejects: z.array(
    z.object({
      code: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});

export type StoredReject = z.infer<typeof Stored> & { row: number };

const AT_ONCE = 1_000;

/** All rejected rows in the order of the file. */
export async function* rejectsOf(shop: string, importId: string): AsyncGenerator<StoredReject> {
  for (let after = -1; ;) {
    const rows = await db.importReject.findMany({
      where: { shop, importId, row: { gt: after } },
      orderBy: { row: "asc" },
      take: AT_ONCE,
    });
    for (const { row, values } of rows) yield { row, ...Stored.parse(values) };
    const last = rows.at(-1);
    if (!last) return;
    after = last.row;
  }
}

export type RejectCount = { reason: string; rows: number };

/** How many rows there are of each reason, the most frequent first. */
export async function countRejects(shop: string, importId: string): Promise<RejectCount[]> {
  const groups = await db.importReject.groupBy({
    by: ["reason"],
    where: { shop, importId },
    _count: true,
  });
  return groups
    .map(({ reason, _count }) => ({ reason, rows: _count }))
    .sort((a, b) => b.rows - a.rows);
}
