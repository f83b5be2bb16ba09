import { db, type Tx } from "../../db.server";
import { parseStored } from "../setting";
import { REVIEWS, type Reviews } from "./reviews";

/** How the shop collects reviews. Where that cannot be read nobody is asked, and nothing is shown unseen. */
export async function reviewSettings(shop: string, tx: Tx = db): Promise<Reviews> {
  const where = { shop_name: { shop, name: REVIEWS.name } };
  const row = await tx.setting.findUnique({ where });
  const stored = row && parseStored(REVIEWS, row.value);
  if (!stored) return REVIEWS.whenUnset;
  if (stored.ok) return stored.value;
  const { invitations, holds } = REVIEWS.whenUnset;
  return {
    ...REVIEWS.whenUnset,
    invitations: { ...invitations, on: false },
    holds: { ...holds, everything: true },
  };
}
