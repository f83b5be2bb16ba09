// NOT COMMITTED: a placeholder for the contract until the real one is written here. Overwrite it.
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

export function holdReasonsFor(
  review: Judged,
  { holds }: Reviews,
  { duplicate }: Circumstances,
): HoldReason[] {
  const text = `${review.title} ${review.body}`.toLowerCase();
  const reasons: [HoldReason, boolean][] = [
    ["everything", holds.everything],
    ["words", holds.words.some((word) => text.includes(word.toLowerCase()))],
    ["links", holds.links && /https?:|www\./.test(text)],
    ["photos", holds.photos && review.photoCount > 0],
    ["origin", holds.origins.includes(review.origin)],
    ["duplicate", duplicate],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}
