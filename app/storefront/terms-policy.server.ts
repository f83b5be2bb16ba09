import type { Admin } from "../admin-api/admin.server";
import type { Tx } from "../db.server";
import { readTermsOfService } from "../admin-api/terms-policy.server";
import { whileKnown } from "../installations.server";
import { enqueue } from "../jobs.server";
import { loadSetting } from "../trust/settings.server";
import type { ShopFacts } from "../trust/shop-facts";
import { NO_TEXT } from "../trust/terms/version";
import { lockTerms, noteTerms } from "../trust/terms/versions.server";

/** Where the terms are Shopify's own policy: writes down what it says now, before the storefront names it. */
export async function followTermsPolicy(
  admin: Admin,
  { locales }: ShopFacts,
  now: Date,
): Promise<void> {
  const { shop } = admin;
  if ((await loadSetting(shop, "terms")).value.source !== "policy") return;
  const texts = await readTermsOfService(admin, locales);
  const isThere = Object.keys(texts).length > 0;
  await whileKnown(shop, async (tx) => {
    await lockTerms(tx, shop);
    // The merchant may have chosen otherwise while Shopify was asked.
    const { value } = await loadSetting(shop, "terms", tx);
    if (value.source !== "policy") return;
    await noteTerms(tx, shop, isThere ? { source: "policy", texts, address: "" } : NO_TEXT, now);
  });
}

const AN_HOUR_MS = 60 * 60 * 1000;

/** Shopify does not tell of a change there: where orders come in, none goes unseen for much longer than an hour. */
export async function readTermsPolicyAgain(tx: Tx, shop: string, now: Date): Promise<void> {
  if ((await loadSetting(shop, "terms", tx)).value.source !== "policy") return;
  const publication = await tx.publication.findUnique({ where: { shop } });
  const readAt = publication?.publishedAt?.getTime() ?? 0;
  if (now.getTime() - readAt > AN_HOUR_MS) await enqueue(tx, "publish", { shop });
}
