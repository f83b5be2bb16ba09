import { checkTitles } from "./check-titles.server";
import type { AuditFacts } from "./facts";
import type { NamedCheck } from "./named-check";
import type { Repair } from "./repair";
import { scorecard } from "./scorecard";

/** As many as one sets out to do. */
const TOLD = 3;

export type HomeAudit = {
  score: number;
  count: number;
  /** What matters most. */
  first: (NamedCheck & { repair: Repair })[];
};

export async function homeAudit(facts: AuditFacts): Promise<HomeAudit> {
  const { score, findings } = scorecard(facts);
  const told = findings.slice(0, TOLD);
  return {
    ...{ score, count: findings.length },
    first: await Promise.all(
      told.map(async ({ id, repair }) => ({ ...(await checkTitles(id, "wrong")), repair })),
    ),
  };
}
