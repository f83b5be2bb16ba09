import { adminFor, AdminTrouble, type Admin } from "../../../admin-api/admin.server";
import { readPolicies } from "../../../admin-api/terms-policy.server";
import { db } from "../../../db.server";
import { loadShopReviews } from "../../reviews/shop-reviews.server";
import { loadSettings } from "../../settings.server";
import type { ShopFacts } from "../../shop-facts";
import { loadShopFacts } from "../../shop-facts.server";
import { keepProgress, keepSeen, keepTrouble, loadLook } from "./kept-look.server";
import { lookAtStorefront } from "./look-at-storefront.server";
import { LookTrouble } from "./look-trouble";
import { realNetwork, type Network } from "./network.server";
import { policyExcerpt } from "./policy-excerpt";
import type { Seen } from "./seen";

type Outside = { network: Network; connect(shop: string): Promise<Admin> };
const outside: Outside = { network: realNetwork, connect: (shop) => adminFor(shop) };

/** Looks at the shop as a shopper gets it, and keeps what was seen, or why nothing was. Asks the network: only a job may. */
export async function look(
  shop: string,
  now: Date,
  { network, connect }: Outside = outside,
): Promise<void> {
  const known = await loadShopFacts(shop);
  // Whatever tells of the shop asks for another look.
  if (!known) return;
  const [settings, reviews, product] = await Promise.all([
    loadSettings(shop),
    loadShopReviews(shop),
    reviewedProduct(shop),
  ]);
  const facts = { shop: known.facts, settings, reviews, now };
  try {
    const seen = await lookAtStorefront({ facts, product }, network, (done, steps) =>
      keepProgress(shop, done, steps),
    );
    await keepSeen(shop, { ...seen, policies: await policiesOf(known.facts, connect) }, now);
  } catch (error) {
    if (!(error instanceof LookTrouble)) throw error;
    await keepTrouble(shop, error.code, now);
  }
}

/** The handle of the product with the most reviews: on its page there is most to see. */
async function reviewedProduct(shop: string): Promise<string | null> {
  const [most] = await db.$queryRaw<{ handle: string }[]>`
    SELECT p.handle FROM "ReviewTally" t
    JOIN "Product" p ON p.shop = t.shop AND p.id = t."productId" AND p."deletedAt" IS NULL
    WHERE t.shop = ${shop} AND t.ones + t.twos + t.threes + t.fours + t.fives > 0
    ORDER BY t.ones + t.twos + t.threes + t.fours + t.fives DESC, p.id LIMIT 1`;
  return most?.handle ?? null;
}

/** What they say stays as it was last read where Shopify does not tell. */
async function policiesOf(shop: ShopFacts, connect: Outside["connect"]): Promise<Seen["policies"]> {
  try {
    const policies = await readPolicies(await connect(shop.shop), shop.locales);
    return policies.map(({ type, texts }) => ({
      type,
      texts: Object.fromEntries(
        Object.entries(texts).map(([locale, html]) => [locale, policyExcerpt(html)]),
      ),
    }));
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    return (await loadLook(shop.shop)).seen?.policies ?? null;
  }
}
