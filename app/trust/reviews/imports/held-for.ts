import type { HoldReason } from "../hold-reasons";
import { holdReasonsFor } from "../intake/hold-rules";
import type { Origin } from "../origins";
import type { PortableReview } from "../portable/portable-review";
import type { Reviews } from "../reviews";

/** Nobody sent it to us just now. */
const FROM_A_FILE = { duplicate: false, machine: false, many: false };

/** Why an imported review waits for the merchant: by the shop's own rules, and because nobody saw it there. */
export function heldFor(review: PortableReview, origin: Origin, settings: Reviews): HoldReason[] {
  const { title, body, author: authorName, video, photos, wasShown } = review;
  const judged = { title, body, authorName, video, photoCount: photos.length, origin };
  const reasons = holdReasonsFor(judged, settings, FROM_A_FILE);
  return wasShown ? reasons : ["not-published-there", ...reasons];
}
