import type { Tx } from "../../../db.server";
import { bodyHash } from "../body-hash.server";
import type { HoldReason } from "../hold-reasons";
import { holdReasonsFor, type Judged } from "../intake/hold-rules";
import { reviewSettings } from "../review-settings.server";

/** Why the shop's rules hold what a buyer has written by a link of ours; `of` is the review itself, if it is there already. */
export async function reasonsToHold(
  tx: Tx,
  shop: string,
  review: Judged,
  of: string | null,
): Promise<HoldReason[]> {
  const duplicate = await isThereAlready(tx, shop, review, of);
  const settings = await reviewSettings(shop, tx);
  return holdReasonsFor(review, settings, { duplicate, machine: false, many: false });
}

/** Word for word, under any product. Stars without a word are nobody's copy. */
async function isThereAlready(tx: Tx, shop: string, review: Judged, of: string | null) {
  if (`${review.title}${review.body}`.trim() === "") return false;
  const same = { shop, bodyHash: bodyHash(review), deletedAt: null };
  const found = await tx.review.count({ where: { ...same, ...(of && { id: { not: of } }) } });
  return found > 0;
}
