import { Prisma } from "@prisma/client";
import type { Tx } from "../db.server";
import { installationOf } from "../installations.server";
import { deleteJobsOf } from "../jobs.server";
import { log } from "../log.server";
import { loadSession } from "../session-storage.server";
import type { Handler } from "./topic.server";

// Shopify sends this two days after the uninstallation.
const SINCE_UNINSTALLATION_MS = 48 * 60 * 60 * 1000;

/** Every table, from the schema itself: one that is added later is emptied too. */
export const TABLES = Prisma.dmmf.datamodel.models.map((model) => model.dbName ?? model.name);

/** Leaves no row of the shop, unless it has installed the app again meanwhile. */
export const shopRedact: Handler = async (tx, { shop, triggeredAt }) => {
  if (await cameBack(tx, shop, triggeredAt)) {
    log.info({ shop }, "shop/redact for a shop that installed the app again: left alone");
    return;
  }
  for (const table of TABLES) {
    await tx.$executeRaw`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE shop = ${shop}`;
  }
  await deleteJobsOf(shop, tx);
};

/**
 * An installation without an end is no proof: word of the uninstallation may have been lost.
 * A token that Shopify gave since then is.
 */
async function cameBack(tx: Tx, shop: string, redactedAt: Date): Promise<boolean> {
  const installation = await installationOf(shop, tx);
  if (!installation || installation.uninstalledAt) return false;
  const token = await loadSession(shop, tx);
  const uninstalledAt = new Date(redactedAt.getTime() - SINCE_UNINSTALLATION_MS);
  return installation.installedAt > uninstalledAt || (token?.issuedAt ?? 0) > uninstalledAt;
}
