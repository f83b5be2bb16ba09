import type { Review as ReviewRow, ReviewPhoto as PhotoRow } from "@prisma/client";
import { HOLD_REASONS, type HoldReason } from "./hold-reasons";
import { INCENTIVES, type Incentive } from "./incentives";
import { ORIGINS, type Origin } from "./origins";
import { REFUSAL_REASONS, type RefusalReason } from "./refusal-reasons";
import type { Review, ReviewPhoto } from "./review";
import { isRating } from "./tally";

/** Which of them the column holds; a word that only a newer version knows is `otherwise`. */
const oneOf = <Word extends string>(words: readonly Word[], word: string | null, otherwise: Word) =>
  words.find((known) => known === word) ?? otherwise;

/** A row as the product speaks of it. Who the author is beyond a name stays in the row. */
export function reviewFrom(row: ReviewRow): Review {
  const { rating } = row;
  if (!isRating(rating)) throw new Error(`Review ${row.id} has ${rating} stars`);
  return {
    id: row.id,
    productId: row.productId,
    rating,
    title: row.title,
    body: row.body,
    locale: row.locale,
    authorName: row.authorName,
    origin: oneOf<Origin>(ORIGINS, row.origin, "file"),
    orderId: row.orderId,
    writtenAt: row.writtenAt,
    experiencedAt: row.experiencedAt,
    editedAt: row.editedAt,
    incentive: oneOf<Incentive>(INCENTIVES, row.incentive, ""),
    shownAt: row.shownAt,
    heldFor: row.heldFor.map((reason) => oneOf<HoldReason>(HOLD_REASONS, reason, "by-hand")),
    refusedAt: row.refusedAt,
    refusedFor:
      row.refusedFor === null
        ? null
        : oneOf<RefusalReason>(REFUSAL_REASONS, row.refusedFor, "unreadable"),
    deletedAt: row.deletedAt,
    reply: row.reply,
    repliedAt: row.repliedAt,
    helpful: row.helpful,
    photoCount: row.photoCount,
    video: row.video,
    tags: row.tags,
    chosenAt: row.chosenAt,
    importId: row.importId,
    revision: row.revision,
  };
}

export const photoFrom = ({
  id,
  url,
  width,
  height,
  alt,
}: Omit<PhotoRow, "bytes">): ReviewPhoto => ({
  id,
  url,
  width,
  height,
  alt,
});
