import type { Tx } from "../../../db.server";
import { bodyHash } from "../body-hash.server";
import type { HoldReason } from "../hold-reasons";
import { holdReasonsFor, type Judged } from "./hold-rules";
import { reviewSettings } from "../review-settings.server";

/** How something was sent: by a machine, as it seems, or as one of many. */
export type Sent = { machine: boolean; many: boolean };

const BY_LINK: Sent = { machine: false, many: false };

/**
 * Why the shop's rules hold what somebody has written; `of` is the review itself, if it is there already. `sent`
 * says how it came where that was not by a link of ours.
 */
export async function reasonsToHold(
  tx: Tx,
  shop: string,
  review: Judged,
  of: string | null,
  sent: Sent = BY_LINK,
): Promise<HoldReason[]> {
  const duplicate = await isThereAlready(tx, shop, review, of);
  const settings = await reviewSettings(shop, tx);
  return holdReasonsFor(review, settings, { duplicate, ...sent });
}

/** Word for word, under any product. Stars without a word are nobody's copy. */
async function isThereAlready(tx: Tx, shop: string, review: Judged, of: string | null) {
  if (`${review.title}${review.body}`.trim() === "") return false;
  const same = { shop, bodyHash: bodyHash(review), deletedAt: null };
  const found = await tx.review.count({ where: { ...same, ...(of && { id: { not: of } }) } });
  return found > 0;
}
