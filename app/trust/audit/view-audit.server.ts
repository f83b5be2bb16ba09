import { dayOf } from "../day";
import { loadShopFacts } from "../shop-facts.server";
import { dayScores, lastRunUnlike } from "./audit-runs.server";
import type { AuditView } from "./audit-view";
import { changesBetween } from "./changes";
import { gatherFacts } from "./gather.server";
import { loadLook } from "./look/kept-look.server";
import { whatCounts } from "./look/seen";
import { scorecard } from "./scorecard";

/** A quarter: longer than that, nobody knows what was done. */
const LINE_MS = 92 * 24 * 60 * 60 * 1000;

/** The shop judged now, beside what is remembered; null while Shopify has told nothing of it. */
export async function viewAudit(
  shop: string,
  now: Date,
  known = loadShopFacts(shop),
): Promise<AuditView | null> {
  const facts = await gatherFacts(shop, now, known);
  if (!facts) return null;
  const { score, findings, passed } = scorecard(facts);
  const judged = { failing: findings.map(({ id }) => id), passing: passed.map(({ id }) => id) };
  const [kept, before, scores] = await Promise.all([
    loadLook(shop),
    lastRunUnlike(shop, judged.failing),
    dayScores(shop, new Date(now.getTime() - LINE_MS)),
  ]);
  const today = { day: dayOf(now), score };
  return {
    ...{ score, findings, passed },
    storefront: {
      lookedAt: kept.lookedAt?.toISOString() ?? null,
      trouble: kept.trouble,
      counts: whatCounts(kept, now) !== null,
      timeZone: facts.shop.timeZone,
    },
    changes: before && {
      since: before.at.toISOString(),
      ...changesBetween(before.findings, judged),
    },
    line: [...scores.filter(({ day }) => day < today.day), today],
  };
}
