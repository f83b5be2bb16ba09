import { db } from "../../../db.server";
import { parseStored } from "../../setting";
import { REVIEWS, type Reviews } from "../reviews";

/** The shop's own rules for what waits to be looked at. */
export async function holdsOf(shop: string): Promise<Reviews["holds"]> {
  const where = { shop_name: { shop, name: REVIEWS.name } };
  const row = await db.setting.findUnique({ where });
  const stored = row && parseStored(REVIEWS, row.value);
  if (!stored) return REVIEWS.whenUnset.holds;
  // Rules that cannot be read may hold anything: nothing is shown unseen.
  return stored.ok ? stored.value.holds : { ...REVIEWS.whenUnset.holds, everything: true };
}
