import type { HoldReason } from "../hold-reasons";
import type { Origin } from "../origins";
import type { Reviews } from "../reviews";

export type Judged = {
  title: string;
  body: string;
  authorName: string;
  video: string | null;
  photoCount: number;
  origin: Origin;
};

export type Circumstances = { duplicate: boolean; machine: boolean; many: boolean };

/** Why a review waits for the merchant; none: it is shown at once. Its stars are not among what is judged. */
export function holdReasonsFor(
  review: Judged,
  { holds }: Reviews,
  { duplicate, machine, many }: Circumstances,
): HoldReason[] {
  const text = `${review.title} ${review.body}`.toLowerCase();
  const reasons: [HoldReason, boolean][] = [
    ["everything", holds.everything],
    ["words", holds.words.some((word) => text.includes(word.toLowerCase()))],
    ["links", holds.links && /https?:|www\./.test(text)],
    ["photos", holds.photos && review.photoCount > 0],
    ["origin", holds.origins.includes(review.origin)],
    ["duplicate", duplicate],
    ["machine", machine],
    ["many", many],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
