import type { Installation } from "@prisma/client";
import { db, type Tx } from "./db.server";

export const scopesFrom = (text: string | undefined) =>
  (text ?? "")
    .split(",")
    .map((scope) => scope.trim())
    .filter(Boolean);

/** Notes that Shopify gave us a token for the shop. Says whether the shop was new, or had left. */
export async function recordInstallation(
  shop: string,
  scopes: string[],
  at: Date,
  tx: Tx = db,
): Promise<{ isNew: boolean }> {
  const known = await tx.installation.findUnique({ where: { shop } });
  const isNew = !known || known.uninstalledAt !== null;
  await tx.installation.upsert({
    where: { shop },
    create: { shop, scopes, installedAt: at },
    update: isNew ? { scopes, installedAt: at, uninstalledAt: null } : { scopes },
  });
  return { isNew };
}

export async function recordUninstallation(shop: string, at: Date, tx: Tx = db): Promise<void> {
  await tx.installation.updateMany({ where: { shop }, data: { uninstalledAt: at, scopes: [] } });
}

export async function recordScopes(shop: string, scopes: string[], tx: Tx = db): Promise<void> {
  await tx.installation.updateMany({ where: { shop, uninstalledAt: null }, data: { scopes } });
}

export const installationOf = (shop: string, tx: Tx = db): Promise<Installation | null> =>
  tx.installation.findUnique({ where: { shop } });

export async function isInstalled(shop: string, tx: Tx = db): Promise<boolean> {
  const installation = await installationOf(shop, tx);
  return installation !== null && installation.uninstalledAt === null;
}

/**
 * Writes for a shop unless it has been forgotten: `shop/redact` waits for this, or is waited for. For
 * what works without a merchant and may end late.
 */
export async function whileKnown(shop: string, write: (tx: Tx) => Promise<unknown>): Promise<void> {
  await db.$transaction(async (tx) => {
    if (await isKnown(shop, tx)) await write(tx);
  });
}

/** Until `tx` ends, the shop cannot be forgotten. */
export async function isKnown(shop: string, tx: Tx): Promise<boolean> {
  const known: unknown[] =
    await tx.$queryRaw`SELECT 1 FROM "Installation" WHERE shop = ${shop} FOR KEY SHARE`;
  return known.length > 0;
}

export async function installedShops(): Promise<string[]> {
  const rows = await db.installation.findMany({
    where: { uninstalledAt: null },
    select: { shop: true },
    orderBy: { shop: "asc" },
  });
  return rows.map((row) => row.shop);
}
