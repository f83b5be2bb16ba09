import type { HoldReason } from "../hold-reasons";
import type { PortableReview } from "../portable/portable-review";
import type { Origin } from "../origins";
import type { Reviews } from "../reviews";

type Holds = Reviews["holds"];
type Written = Pick<PortableReview, "title" | "body" | "photos" | "wasShown">;

const LINK = /https?:\/\/|\bwww\.|\b[a-z0-9-]+\.(?:com|net|org|info|shop|ru|cn|io)\b/i;

/** Why an imported review waits for the merchant: by the shop's own rules, and because nobody saw it there. */
export function heldFor(review: Written, origin: Origin, holds: Holds): HoldReason[] {
  const text = `${review.title}\n${review.body}`.toLowerCase();
  const reasons: [HoldReason, boolean][] = [
    ["not-published-there", !review.wasShown],
    ["everything", holds.everything],
    ["origin", holds.origins.includes(origin)],
    ["words", holds.words.some((word) => text.includes(word.toLowerCase()))],
    ["links", holds.links && LINK.test(text)],
    ["photos", holds.photos && review.photos.length > 0],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
