import type { ReviewEvent } from "@prisma/client";
import { z } from "zod";
import { db } from "../../../db.server";
import { HOLD_REASONS } from "../hold-reasons";
import { REFUSAL_REASONS } from "../refusal-reasons";
import { EVENTS, type Doer } from "../review-event";
import type { HappenedToReview } from "./review-view";

/** More happens to hardly any review, and who reads on has read the latest. */
const READ_AT_MOST = 200;

const Words = z.array(z.string()).catch([]);
const Details = z
  .object({
    reason: z.enum(REFUSAL_REASONS).nullable().catch(null),
    heldFor: z.array(z.enum(HOLD_REASONS)).catch([]),
    add: Words,
    remove: Words,
    text: z.string().catch(""),
    undo: z
      .object({
        before: z.object({
          rating: z.number().nullable().catch(null),
          title: z.string().catch(""),
          body: z.string().catch(""),
          reply: z.string().catch(""),
        }),
      })
      .nullable()
      .catch(null),
  })
  .catch({ reason: null, heldFor: [], add: [], remove: [], text: "", undo: null });

const DOERS: Doer[] = ["author", "merchant", "rule", "shopper", "shopify"];
/** After these, the history has what stood there before. */
const REWORDED = ["edited", "replied", "reply-removed"];

/** What happened to a review, the latest first. */
export async function reviewHistory(shop: string, reviewId: string): Promise<HappenedToReview[]> {
  const events = await db.reviewEvent.findMany({
    where: { shop, reviewId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: READ_AT_MOST,
  });
  return events.flatMap(happened).sort(latestFirst);
}

/** At the same moment a review is first written and then held, in the order in which events are named. */
const latestFirst = (one: HappenedToReview, other: HappenedToReview) =>
  other.at.localeCompare(one.at) || EVENTS.indexOf(other.what) - EVENTS.indexOf(one.what);

function happened({ id, at, by, what, details }: ReviewEvent): HappenedToReview[] {
  const known = EVENTS.find((name) => name === what);
  const doer = DOERS.find((name) => name === by);
  // What only a newer version knows is left to it.
  if (!known || !doer) return [];
  const { reason, heldFor, add, remove, text, undo } = Details.parse(details ?? {});
  return [
    {
      ...{ id, at: at.toISOString(), by: doer, what: known, reason, heldFor, text },
      ...{ added: add, removed: remove },
      before: REWORDED.includes(what) ? (undo?.before ?? null) : null,
    },
  ];
}
