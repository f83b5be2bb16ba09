import { adminFor, AdminTrouble } from "../admin-api/admin.server";
import { readAppMetafields } from "../admin-api/app-metafields.server";
import type { Tx } from "../db.server";
import { forgetShop } from "../forget-shop.server";
import { isInstalled } from "../installations.server";
import { log } from "../log.server";
import type { Handler } from "./topic.server";

/** Leaves no row of the shop, unless it has installed the app again meanwhile. */
export const shopRedact: Handler = async (tx, { shop }) => {
  if (await cameBack(tx, shop)) {
    log.info({ shop }, "shop/redact for a shop that installed the app again: left alone");
    return;
  }
  const rows = await forgetShop(tx, shop);
  // A restored backup has it once more: from here is known of which shops.
  log.info({ shop, rows }, "shop/redact: the shop is forgotten");
};

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
