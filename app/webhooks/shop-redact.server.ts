import { Prisma } from "@prisma/client";
import { adminFor, AdminTrouble } from "../admin-api/admin.server";
import { readAppMetafields } from "../admin-api/app-metafields.server";
import type { Tx } from "../db.server";
import { isInstalled } from "../installations.server";
import { deleteJobsOf } from "../jobs.server";
import { log } from "../log.server";
import type { Handler } from "./topic.server";

/** Every table, from the schema itself: one that is added later is emptied too. */
export const TABLES = Prisma.dmmf.datamodel.models.map((model) => model.dbName ?? model.name);

/** Leaves no row of the shop, unless it has installed the app again meanwhile. */
export const shopRedact: Handler = async (tx, { shop }) => {
  if (await cameBack(tx, shop)) {
    log.info({ shop }, "shop/redact for a shop that installed the app again: left alone");
    return;
  }
  await forgetShop(tx, shop);
};

/** Answers how many rows there were. */
export async function forgetShop(tx: Tx, shop: string): Promise<number> {
  // First of all: what is just being written for the shop is waited for, and later finds it unknown.
  let { count } = await tx.installation.deleteMany({ where: { shop } });
  for (const table of TABLES) {
    count += await tx.$executeRaw`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE shop = ${shop}`;
  }
  await deleteJobsOf(shop, tx);
  return count;
}

/**
 * An installation without an end is no proof: word of the uninstallation may have been lost. Nor
 * are times, ours and Shopify's: whoever comes back within the two days is here all the same. So
 * Shopify is asked; while it does not answer, this is thrown and tried again.
 */
async function cameBack(tx: Tx, shop: string): Promise<boolean> {
  if (!(await isInstalled(shop, tx))) return false;
  try {
    await readAppMetafields(await adminFor(shop));
    return true;
  } catch (error) {
    if (error instanceof AdminTrouble && error.kind === "not-installed") return false;
    throw error;
  }
}
