import { db } from "../db.server";
import { ALL_PRODUCTS, tallyOfProduct } from "./reviews/tallies.server";

/** Another text as soon as anything else is known of the shop: a name for all of it, quickly read. */
export async function stateOfFacts(shop: string): Promise<string> {
  const [facts, settings, tally, chosen] = await Promise.all([
    db.shopFacts.findUnique({ where: { shop }, select: { lookedUpAt: true } }),
    db.setting.findMany({
      where: { shop },
      select: { name: true, revision: true },
      orderBy: { name: "asc" },
    }),
    tallyOfProduct(shop, ALL_PRODUCTS),
    db.review.aggregate({
      where: { shop, chosenAt: { not: null } },
      _max: { chosenAt: true },
      _sum: { revision: true },
      _count: { shownAt: true },
    }),
  ]);
  const said = [facts?.lookedUpAt ?? null, ...settings.map(Object.values), tally, chosen];
  return JSON.stringify(said);
}
