import type { HoldReason } from "../hold-reasons";
import { stateOf, type Review } from "../review";

type Before = Pick<Review, "shownAt" | "refusedAt" | "deletedAt" | "heldFor">;

/** Somebody, or how it came, said so; another text does not unsay it. */
const NOT_ABOUT_THE_TEXT: HoldReason[] = [
  "by-hand",
  "reported",
  "edited",
  "machine",
  "many",
  "not-published-there",
];

/**
 * What becomes of a review whose author has changed it, with the reasons that the shop's rules find in the
 * new text. What was shown or refused waits until somebody has looked at the change; what was waiting goes on
 * waiting for as long as there is a reason.
 */
export function fateAfterEdit(
  before: Before,
  reasons: HoldReason[],
  now: Date,
): Pick<Review, "shownAt" | "heldFor" | "refusedAt" | "refusedFor"> {
  const state = stateOf({ ...before, deletedAt: null });
  const kept: HoldReason[] =
    state === "held"
      ? before.heldFor.filter((reason) => NOT_ABOUT_THE_TEXT.includes(reason))
      : ["edited"];
  const heldFor = [...new Set([...kept, ...reasons])];
  return {
    heldFor,
    shownAt: heldFor.length === 0 ? now : null,
    refusedAt: null,
    refusedFor: null,
  };
}
