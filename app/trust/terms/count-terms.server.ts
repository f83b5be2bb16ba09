import { db } from "../../db.server";

export type TermsCount = { with: number; without: number; unknown: number };

/**
 * How many orders since then say that the terms were accepted, how many say nothing, and how many name terms that
 * there never were. Those of which nobody has told are in none.
 */
export async function countTerms(shop: string, since: Date): Promise<TermsCount> {
  const rows = await db.order.groupBy({
    by: ["termsHow"],
    where: { shop, orderedAt: { gte: since }, termsHow: { not: null } },
    _count: true,
  });
  const of = (...hows: string[]) =>
    rows
      .filter(({ termsHow }) => termsHow !== null && hows.includes(termsHow))
      .reduce((sum, { _count }) => sum + _count, 0);
  return { with: of("ticked", "stated"), without: of("none"), unknown: of("unknown") };
}
