import type { Tx } from "../../db.server";
import { enqueue } from "../../jobs.server";
import { ownDeletions } from "./authors/own-deletions.server";
import type { HoldReason } from "./hold-reasons";
import type { RefusalReason } from "./refusal-reasons";
import { isImported } from "./origins";
import { stateOf } from "./review";
import { changeReviews, type Changed, type ReviewPatch } from "./review-changes.server";

/*
 * What a merchant may do to reviews: show them, hold them, refuse them for a reason, delete them, tag,
 * choose and answer them. There is no verb that changes what somebody has written.
 */

const byMerchant = { by: "merchant" } as const;

/** Shows them, but for those that their authors have deleted. */
export async function showReviews(
  tx: Tx,
  shop: string,
  ids: string[],
  now: Date,
): Promise<Changed> {
  const own = await ownDeletions(tx, shop, ids);
  return changeReviews(tx, shop, ids, { ...byMerchant, what: "shown", now }, (review) =>
    stateOf(review) === "shown" || own.has(review.id)
      ? null
      : { shownAt: now, heldFor: [], refusedAt: null, refusedFor: null, deletedAt: null },
  );
}

export function holdReviews(
  tx: Tx,
  shop: string,
  ids: string[],
  now: Date,
  reason: HoldReason = "by-hand",
): Promise<Changed> {
  return changeReviews(tx, shop, ids, { ...byMerchant, what: "held", now }, (review) =>
    stateOf(review) === "held" || stateOf(review) === "deleted" ? null : held([reason]),
  );
}

export const held = (heldFor: HoldReason[]): ReviewPatch => ({
  shownAt: null,
  heldFor,
  refusedAt: null,
  refusedFor: null,
});

/** Refuses them, and has each author told why who can be written to (Art. D111-17 Code de la consommation). */
export async function refuseReviews(
  tx: Tx,
  shop: string,
  ids: string[],
  reason: RefusalReason,
  now: Date,
): Promise<Changed> {
  const stroke = { ...byMerchant, what: "refused", now, details: { reason } } as const;
  const changed = await changeReviews(tx, shop, ids, stroke, ({ refusedFor, deletedAt }) =>
    refusedFor === reason || deletedAt ? null : refused(reason, now),
  );
  await tellAuthors(tx, shop, changed);
  return changed;
}

const refused = (reason: RefusalReason, now: Date): ReviewPatch => ({
  shownAt: null,
  heldFor: [],
  refusedAt: now,
  refusedFor: reason,
});

/** Whoever wrote them here is told what the stroke did, a minute later: it may be undone until then. */
async function tellAuthors(tx: Tx, shop: string, { change, reviews }: Changed) {
  const ours = reviews.filter(({ origin }) => !isImported(origin));
  const events = await tx.reviewEvent.findMany({
    where: { shop, change, reviewId: { in: ours.map(({ id }) => id) } },
    select: { reviewId: true, id: true },
  });
  for (const { reviewId, id } of events) {
    await enqueue(
      tx,
      "author-mail",
      { shop, reviewId, eventId: id },
      { key: `${shop} ${id}`, afterSeconds: 60 },
    );
  }
}

/**
 * Deletes them, which is a refusal that their authors cannot answer with another text. Like every refusal it needs
 * a reason; they are told, and may object.
 */
export async function deleteReviews(
  tx: Tx,
  shop: string,
  ids: string[],
  reason: RefusalReason,
  now: Date,
): Promise<Changed> {
  const stroke = { ...byMerchant, what: "deleted", now, details: { reason } } as const;
  const changed = await changeReviews(tx, shop, ids, stroke, ({ deletedAt }) =>
    deletedAt ? null : { ...refused(reason, now), deletedAt: now },
  );
  await tellAuthors(tx, shop, changed);
  return changed;
}

/** Brings them back among the refused, but for those that their authors have deleted. */
export async function restoreReviews(
  tx: Tx,
  shop: string,
  ids: string[],
  now: Date,
): Promise<Changed> {
  const own = await ownDeletions(tx, shop, ids);
  const stroke = { ...byMerchant, what: "restored", now } as const;
  return changeReviews(tx, shop, ids, stroke, ({ id, deletedAt }) =>
    deletedAt && !own.has(id) ? { deletedAt: null } : null,
  );
}

/** `add` and `remove` may be empty; a tag that is there, or is not, stays so. */
export function tagReviews(
  tx: Tx,
  shop: string,
  ids: string[],
  { add, remove }: { add: string[]; remove: string[] },
  now: Date,
): Promise<Changed> {
  const stroke = { ...byMerchant, what: "tagged", now, details: { add, remove } } as const;
  return changeReviews(tx, shop, ids, stroke, ({ tags }) => {
    const wanted = [...new Set([...tags.filter((tag) => !remove.includes(tag)), ...add])];
    return wanted.join("\n") === tags.join("\n") ? null : { tags: wanted };
  });
}

/** Chosen for the home page, or no longer. */
export function chooseReviews(
  tx: Tx,
  shop: string,
  ids: string[],
  chosen: boolean,
  now: Date,
): Promise<Changed> {
  const stroke = { ...byMerchant, what: chosen ? "chosen" : "unchosen", now } as const;
  return changeReviews(tx, shop, ids, stroke, ({ chosenAt }) =>
    (chosenAt !== null) === chosen ? null : { chosenAt: chosen ? now : null },
  );
}

/** The shop's public answer; an empty one takes it away. The author is told. */
export async function replyToReview(
  tx: Tx,
  shop: string,
  id: string,
  reply: string,
  now: Date,
): Promise<Changed> {
  const what = reply === "" ? "reply-removed" : "replied";
  const changed = await changeReviews(tx, shop, [id], { ...byMerchant, what, now }, (review) => {
    if ((review.reply ?? "") === reply) return null;
    return reply === "" ? { reply: null, repliedAt: null } : { reply, repliedAt: now };
  });
  if (reply !== "") await tellAuthors(tx, shop, changed);
  return changed;
}
