import { z } from "zod";
import type { Tx } from "../../db.server";
import { changeReviews, PERSONAL, type ReviewPatch } from "./review-changes.server";

const Undo = z.object({
  undo: z.object({ revision: z.int(), before: z.record(z.string(), z.unknown()) }),
});

export type Undone = {
  undone: number;
  /** Changed again since by somebody, and left as they are. */
  left: number;
};

const isTime = (field: string) => field.endsWith("At");

/** Takes one stroke back, from each review that nobody has changed since. */
export async function undoChange(tx: Tx, shop: string, change: string, now: Date): Promise<Undone> {
  const events = await tx.reviewEvent.findMany({ where: { shop, change, by: "merchant" } });
  const before = new Map(
    events.flatMap(({ reviewId, details }) => {
      const known = Undo.safeParse(details);
      return known.success ? [[reviewId, known.data.undo] as const] : [];
    }),
  );
  const ids = [...before.keys()];
  const stroke = { by: "merchant", what: "undone", now, details: { of: change } } as const;
  const { reviews } = await changeReviews(tx, shop, ids, stroke, ({ id, revision }) => {
    const undo = before.get(id);
    return undo && undo.revision === revision ? patchFrom(undo.before) : null;
  });
  return { undone: reviews.length, left: ids.length - reviews.length };
}

/** Times come back from JSON as text. */
const patchFrom = (before: Record<string, unknown>): ReviewPatch =>
  Object.fromEntries(
    Object.entries(before)
      .filter(([field]) => !PERSONAL.includes(field))
      .map(([field, value]) => [
        field,
        isTime(field) && typeof value === "string" ? new Date(value) : value,
      ]),
  );
