/** What the kept counts of a product with many reviews cost, beside one with few, and beside counting. */
import { db } from "../../../app/db.server";
import { stopBoss } from "../../../app/jobs.server";
import { holdReviews, showReviews } from "../../../app/trust/reviews/moderation.server";
import { tallyOfProduct } from "../../../app/trust/reviews/tallies.server";
import { countIn } from "../../../app/trust/reviews/tally";
import { percentile } from "../percentile";
import type { Aggregate } from "../pages-measure";
import { MOST_REVIEWED } from "../reviewed-shop";

const [shop = ""] = process.argv.slice(2);
const SAMPLES = 100;
const NOW = new Date("2026-11-22T12:00:00Z");

async function median(ask: (nth: number) => Promise<() => Promise<unknown>>): Promise<number> {
  const taken: number[] = [];
  for (let nth = 0; nth < SAMPLES; nth += 1) {
    const timed = await ask(nth);
    const begun = performance.now();
    await timed();
    taken.push(performance.now() - begun);
  }
  return percentile(50, taken);
}

const kept = (productId: string) =>
  median(() => Promise.resolve(() => tallyOfProduct(shop, productId)));

const counted = (productId: string) =>
  median(() =>
    Promise.resolve(
      () => db.$queryRaw`SELECT rating, count(*)::int FROM "Review" WHERE shop = ${shop}
        AND "productId" = ${productId} AND "shownAt" IS NOT NULL AND "deletedAt" IS NULL
        GROUP BY rating`,
    ),
  );

/** Of a review that was held until then. */
async function shown(productId: string): Promise<number> {
  const rows = await db.review.findMany({
    where: { shop, productId, shownAt: { not: null } },
    select: { id: true },
    take: SAMPLES,
  });
  return median(async (nth) => {
    const ids = [rows[nth % rows.length]?.id ?? ""];
    await db.$transaction((tx) => holdReviews(tx, shop, ids, NOW));
    return () => db.$transaction((tx) => showReviews(tx, shop, ids, NOW));
  });
}

const few = await db.reviewTally.findFirstOrThrow({
  where: { shop, fives: { gte: 4, lte: 6 }, ones: { lte: 2 } },
});
const [many, some] = [MOST_REVIEWED, few.productId];
const said: Aggregate = {
  reviews: countIn(await tallyOfProduct(shop, many)),
  fewReviews: countIn(await tallyOfProduct(shop, some)),
  kept: await kept(many),
  keptOfFew: await kept(some),
  counted: await counted(many),
  shown: await shown(many),
  shownOfFew: await shown(some),
};
await stopBoss();
await db.$disconnect();
console.log(JSON.stringify(said));
