import { randomUUID } from "node:crypto";
import { Prisma, type Review as ReviewRow } from "@prisma/client";
import type { Tx } from "../../db.server";
import { enqueue } from "../../jobs.server";
import { requestProductPublication } from "./request-product-publication.server";
import { isShown, type Review } from "./review";
import type { Doer, EventName } from "./review-event";
import { reviewFrom } from "./stored-review.server";
import { countIn } from "./tallies.server";
import { minus, tallyOf } from "./tally";

/** What of a review may be changed; who wrote it for which product may not. */
export type ReviewPatch = Partial<
  Pick<
    ReviewRow,
    | "rating"
    | "title"
    | "body"
    | "locale"
    | "authorName"
    | "contact"
    | "emailHash"
    | "customerId"
    | "experiencedAt"
    | "editedAt"
    | "shownAt"
    | "heldFor"
    | "refusedAt"
    | "refusedFor"
    | "deletedAt"
    | "reply"
    | "repliedAt"
    | "photoCount"
    | "video"
    | "tags"
    | "chosenAt"
    | "bodyHash"
    | "senderHash"
  >
>;

/** One stroke: who did what, and when. */
export type Stroke = {
  by: Doer;
  what: EventName;
  now: Date;
  details?: Prisma.InputJsonObject;
};

export type Changed = {
  /** Names the stroke, for Undo. Its events have it. */
  change: string;
  /** As they are now; those that the stroke left alone are not among them. */
  reviews: Review[];
};

/**
 * The one way in which reviews change: locks them, changes each as `patchFor` says (null: not at all),
 * keeps the tallies, writes the history, and asks for what the storefront must show now. All or nothing.
 */
export async function changeReviews(
  tx: Tx,
  shop: string,
  ids: string[],
  stroke: Stroke,
  patchFor: (review: Review, row: ReviewRow) => ReviewPatch | null,
): Promise<Changed> {
  const change = randomUUID();
  await tx.$queryRaw`
    SELECT 1 FROM "Review" WHERE shop = ${shop} AND id = ANY(${ids}::text[]) ORDER BY id FOR UPDATE`;
  const rows = await tx.review.findMany({
    where: { shop, id: { in: ids } },
    orderBy: { id: "asc" },
  });

  const pairs: { before: Review; after: Review }[] = [];
  for (const row of rows) {
    const before = reviewFrom(row);
    const patch = patchFor(before, row);
    if (!patch) continue;
    const changed = await tx.review.update({
      where: { shop_id: { shop, id: row.id } },
      data: { ...patch, revision: { increment: 1 } },
    });
    pairs.push({ before, after: reviewFrom(changed) });
    await noteEvent(tx, shop, row.id, stroke, { change, undo: undoOf(row, patch) });
  }

  await follow(tx, shop, pairs);
  return { change, reviews: pairs.map(({ after }) => after) };
}

/** What was there before, and the revision that the change led to: for Undo. */
const undoOf = (row: ReviewRow, patch: ReviewPatch) => ({
  revision: row.revision + 1,
  before: Object.fromEntries(
    Object.keys(patch)
      // Who the author is stays out of the history, so that it can be erased.
      .filter((field) => !PERSONAL.includes(field))
      .map((field) => [field, row[field as keyof ReviewPatch] ?? null]),
  ) as Prisma.InputJsonObject,
});

export const PERSONAL: readonly string[] = ["contact", "emailHash", "customerId", "senderHash"];

type Noted = { change?: string; undo?: Prisma.InputJsonObject };

export async function noteEvent(
  tx: Tx,
  shop: string,
  reviewId: string,
  { by, what, now, details }: Stroke,
  { change, undo }: Noted = {},
): Promise<string> {
  const id = randomUUID();
  const said = { ...details, ...(undo && { undo }) };
  await tx.reviewEvent.create({
    data: {
      ...{ shop, reviewId, id, at: now, by, what, change: change ?? null },
      details: Object.keys(said).length > 0 ? said : Prisma.DbNull,
    },
  });
  return id;
}

/** Tallies and storefront after reviews changed from one state into another; `before` is null for a new one. */
export async function follow(
  tx: Tx,
  shop: string,
  pairs: { before: Review | null; after: Review }[],
): Promise<void> {
  const nothing = { shownAt: null, refusedAt: null, deletedAt: null };
  await countIn(
    tx,
    shop,
    pairs.map(({ before, after }) => ({
      productId: after.productId,
      by: minus(tallyOf(after), tallyOf(before ?? { ...after, ...nothing })),
    })),
  );
  const seen = pairs.filter(({ before, after }) => isShown(after) || (before && isShown(before)));
  await requestProductPublication(
    tx,
    shop,
    seen.map(({ after }) => after.productId),
  );
  // The home page shows those that were chosen; the shop's figures follow each night.
  const ofHome = seen.some(({ before, after }) => after.chosenAt ?? before?.chosenAt);
  if (ofHome) await enqueue(tx, "publish", { shop });
}
