import { db } from "../../db.server";
import { loadShopReviews } from "../reviews/shop-reviews.server";
import { loadSettings } from "../settings.server";
import { loadShopFacts } from "../shop-facts.server";
import { confirmationsOf } from "./confirmations.server";
import type { AuditFacts } from "./facts";
import { loadLook } from "./look/kept-look.server";
import { whatCounts } from "./look/seen";
import { overdueWithdrawals } from "./overdue-withdrawals.server";
import { termsOf } from "./terms-of.server";
import { unansweredReviews } from "./unanswered-reviews.server";

/** All that our own database knows of a shop; null while Shopify has told us nothing of it. Asks nobody else. */
export async function gatherFacts(
  shop: string,
  now: Date,
  known = loadShopFacts(shop),
): Promise<AuditFacts | null> {
  const told = await known;
  if (!told) return null;
  const [settings, reviews, terms, confirmations, unanswered, overdue, publication, kept] =
    await Promise.all([
      loadSettings(shop),
      loadShopReviews(shop),
      termsOf(shop),
      confirmationsOf(shop),
      unansweredReviews(shop, now),
      overdueWithdrawals(shop, now),
      lastPublication(shop),
      loadLook(shop),
    ]);
  const seen = whatCounts(kept, now);
  return {
    ...{ shop: told.facts, settings, now, reviews, confirmations, publication },
    termsVersions: terms.termsVersions,
    policyTexts: policyTexts(terms.policyTexts, seen?.policies ?? null),
    unansweredReviews: unanswered,
    overdueWithdrawals: overdue,
    ...{ placed: seen?.placed ?? null, paymentTypes: seen?.paymentTypes ?? null },
    look: seen?.look ?? null,
  };
}

/** Of what is known whole, no excerpt is wanted. */
function policyTexts(
  whole: AuditFacts["policyTexts"],
  excerpts: AuditFacts["policyTexts"],
): AuditFacts["policyTexts"] {
  if (!whole || !excerpts) return whole ?? excerpts;
  const types = whole.map(({ type }) => type);
  return [...whole, ...excerpts.filter(({ type }) => !types.includes(type))];
}

/** While a publication is under way, the one before it counts: else each save would make the score flicker. */
async function lastPublication(shop: string): Promise<AuditFacts["publication"]> {
  const row = await db.publication.findUnique({ where: { shop } });
  if (!row || (row.problem === null && row.publishedAt === null)) return null;
  return { problem: row.problem === null ? null : codeOf(row.problem) };
}

const codeOf = (problem: object | string | number | boolean): string =>
  typeof problem === "object" && "code" in problem && typeof problem.code === "string"
    ? problem.code
    : "unexpected";
