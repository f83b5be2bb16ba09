import type { Rating } from "../review";

export type StarsTrouble =
  "rating-missing" | "rating-unreadable" | "rating-out-of-scale" | "rating-not-whole";

export type StarsRead = { ok: true; rating: Rating } | { ok: false; code: StarsTrouble };

const NUMBER = /^([+-]?\d+(?:[.,]\d+)?)\s*(?:\/\s*5|stars?|★)?$/i;
const DRAWN = /^(★{1,5})☆*$/u;

/**
 * The stars of a cell: `5`, `4.0`, `4,0`, `5/5`. What lies between two stars is wrong rather than
 * rounded: a shopper reads whole stars as what the author gave, and nobody gave these.
 */
export function readStars(cell: string): StarsRead {
  const text = cell.trim();
  if (text === "") return { ok: false, code: "rating-missing" };
  const drawn = DRAWN.exec(text)?.[1]?.length;
  const number = drawn ?? Number(NUMBER.exec(text)?.[1]?.replace(",", "."));
  if (Number.isNaN(number)) return { ok: false, code: "rating-unreadable" };
  if (number < 1 || number > 5) return { ok: false, code: "rating-out-of-scale" };
  if (!Number.isInteger(number)) return { ok: false, code: "rating-not-whole" };
  return { ok: true, rating: number as Rating };
}
