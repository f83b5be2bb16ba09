/**
 * Why a review is not shown, of which the author is told one (Art. D111-17 of the French Code de la
 * consommation). That somebody did not like the product is none.
 */
export const REFUSAL_REASONS = [
  "not-about-product",
  "insult",
  "personal-data",
  "advertising",
  "illegal",
  "same-twice",
  "not-a-buyer",
  "unreadable",
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];
