import { db } from "../../../db.server";
import { casesOf, type Case } from "./draw-rows.server";

/** As many as are looked at together. */
const AT_ONCE = 500;

/** All that is open of a shop, in groups: nobody has them all in memory. */
export async function* openCases(shop: string): AsyncGenerator<Case[]> {
  for (let after = "", isMore = true; isMore;) {
    const rows = await db.withdrawal.findMany({
      where: { shop, closedAt: null, id: { gt: after } },
      orderBy: { id: "asc" },
      take: AT_ONCE,
    });
    yield await casesOf(shop, rows);
    after = rows.at(-1)?.id ?? after;
    isMore = rows.length === AT_ONCE;
  }
}
