/*
 * The review that the keys mean is the one that has the keyboard: a screen reader says it, everybody sees it,
 * and Enter opens it.
 */

const links = () => [...document.querySelectorAll<HTMLAnchorElement>("[data-review] a")];

const rowOf = (element: Element | null) => element?.closest("tr, li") ?? null;

const placeInFocus = () => {
  const row = rowOf(document.activeElement);
  return row ? links().findIndex((link) => rowOf(link) === row) : -1;
};

/** The id of the review that has the keyboard. */
export function reviewInFocus(): string | null {
  const link = links()[placeInFocus()];
  return link?.closest("[data-review]")?.getAttribute("data-review") ?? null;
}

/** Moves the keyboard so many rows on; without one, to the first. */
export function moveFocus(by: number) {
  const place = placeInFocus();
  focusRow(place < 0 ? 0 : place + by);
}

/** To the row at that place, or the last. */
export function focusRow(place: number) {
  const all = links();
  const link = all[Math.min(Math.max(place, 0), all.length - 1)];
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}

export const placeOfFocus = placeInFocus;
