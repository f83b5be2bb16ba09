/**
 * Why no return was opened: `by-hand`: somebody has to read which items are meant; `nothing`: Shopify has nothing
 * that could come back, perhaps because a return is open already; `unavailable`: it may have been opened all the same.
 */
export type ReturnTrouble =
  "no-order" | "by-hand" | "nothing" | "refused" | "no-access" | "unavailable";

/** What the page hears of it; `said` by Shopify. */
export type ReturnAnswer =
  { ok: true; name: string } | { ok: false; why: ReturnTrouble; said: string };
