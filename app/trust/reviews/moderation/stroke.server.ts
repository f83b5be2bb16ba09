import { db, type Tx } from "../../../db.server";
import type { Changed } from "../review-changes.server";
import type { StrokeAnswer } from "./stroke-answer";

/** Five hundred reviews, one after the other, on a machine that has other things to do. */
const PATIENCE_MS = 30_000;

/** All of it or nothing. */
export const inOneStroke = <Done>(run: (tx: Tx) => Promise<Done>): Promise<Done> =>
  db.$transaction(run, { timeout: PATIENCE_MS });

/** Changes reviews, and says how many were changed, and by which name that can be undone. */
export async function stroke(run: (tx: Tx) => Promise<Changed>): Promise<StrokeAnswer> {
  const { change, reviews } = await inOneStroke(run);
  return { change, count: reviews.length };
}
