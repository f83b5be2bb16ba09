/** Stars of any kind, "4.8/5", "4,8 of 5", "4.8 out of 5", "9.5/10", "98 %". */
const SCORES = [
  /[★☆⭐✩✪✫✬✭✮✯🌟]/u,
  /\d\s*(\/|of|out of|von|av|sur|de)\s*(5|10|100)\b/i,
  /\d\s*(stars?|sterne?n?|étoiles?|estrellas?|stjerner?)/i,
  /\d\s*%/,
  /\b[0-5][.,]\d\b/,
];

/** Another network's stars and scores are never copied, in words neither: they change, a copy does not. */
export const copiesScore = (text: string): boolean =>
  SCORES.some((score) => score.test(text.normalize("NFKC")));
