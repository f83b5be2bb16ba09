import { Prisma } from "@prisma/client";
import { lockShop, type Tx } from "../db.server";
import { installationOf, recordUninstallation } from "../installations.server";
import { enqueue } from "../jobs.server";
import { log } from "../log.server";
import { deleteSessionsOf, loadSession } from "../session-storage.server";
import { TOKENS } from "../shop-session.server";
import type { Handler } from "./topic.server";

/**
 * The app is gone from the shop, and with it its tokens and all it had published. What the merchant
 * entered stays until `shop/redact`, two days later, so that coming back finds it again.
 */
export const uninstalled: Handler = async (tx, { shop, triggeredAt }) => {
  // A merchant who comes back at this very moment is waited for, or waits.
  await lockShop(tx, shop, TOKENS);
  const installation = await installationOf(shop, tx);
  const token = await loadSession(shop, tx);
  const installedLater =
    (installation && installation.installedAt > triggeredAt) ||
    (token && token.issuedAt > triggeredAt);
  if (installedLater) {
    log.info({ shop, triggeredAt }, "an uninstallation came late: the app is installed again");
    // What was published before is gone all the same, and whoever came back was not taken for new.
    await forgetShownProducts(tx, shop);
    await enqueue(tx, "publish", { shop });
    await enqueue(tx, "publish-products", { shop });
    return;
  }
  await deleteSessionsOf(shop, tx);
  await recordUninstallation(shop, triggeredAt, tx);
  await tx.publication.updateMany({
    where: { shop },
    data: { publishedAt: null, problem: Prisma.DbNull, problemAt: null },
  });
  await forgetShownProducts(tx, shop);
};

/** What products show may be gone with the app: coming back writes all of it anew. */
const forgetShownProducts = (tx: Tx, shop: string) =>
  tx.productPublication.updateMany({
    where: { shop },
    data: { shown: null, asked: { increment: 1 }, problem: Prisma.DbNull, problemAt: null },
  });
