import { changesBetween } from "../audit/changes";
import { dayScores, lastRunUnlike } from "../audit/audit-runs.server";
import { checkTitles } from "../audit/check-titles.server";
import type { CheckId } from "../audit/checks";
import type { AuditFacts } from "../audit/facts";
import { scorecard } from "../audit/scorecard";
import { dayOf } from "../day";
import type { NamedSome, ScoreStory } from "./score-story";

/** A quarter, as on the audit's page. */
const LINE_MS = 92 * 24 * 60 * 60 * 1000;
/** The audit's page names all of them. */
const NAMED = 3;

export async function scoreStory(facts: AuditFacts): Promise<ScoreStory> {
  const { shop, now } = facts;
  const { score, findings, passed } = scorecard(facts);
  const judged = { failing: findings.map(({ id }) => id), passing: passed.map(({ id }) => id) };
  const [before, scores] = await Promise.all([
    lastRunUnlike(shop.shop, judged.failing),
    dayScores(shop.shop, new Date(now.getTime() - LINE_MS)),
  ]);
  const today = { day: dayOf(now), score };
  const changes = before && changesBetween(before.findings, judged);
  return {
    line: [...scores.filter(({ day }) => day < today.day), today],
    changes: changes && {
      since: before.at.toISOString(),
      fresh: await someOf(changes.fresh, "wrong"),
      mended: await someOf(changes.mended, "passed"),
    },
  };
}

const someOf = async (ids: CheckId[], fate: "wrong" | "passed"): Promise<NamedSome> => ({
  count: ids.length,
  named: await Promise.all(ids.slice(0, NAMED).map((id) => checkTitles(id, fate))),
});
