import { Prisma } from "@prisma/client";
import type { Tx } from "./db.server";
import { deleteJobsOf } from "./jobs.server";

/** Every table, from the schema itself: one that is added later is emptied too. */
export const TABLES = Prisma.dmmf.datamodel.models.map((model) => model.dbName ?? model.name);

/** Leaves no row of the shop. Answers how many there were. */
export async function forgetShop(tx: Tx, shop: string): Promise<number> {
  // First of all: what is just being written for the shop is waited for, and later finds it unknown.
  let { count } = await tx.installation.deleteMany({ where: { shop } });
  for (const table of TABLES) {
    count += await tx.$executeRaw`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE shop = ${shop}`;
  }
  await deleteJobsOf(shop, tx);
  return count;
}
