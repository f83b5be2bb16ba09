import { loadTexts } from "../../i18n";
import { LOCALES, type Locale } from "../locale";
import type { AuditFacts } from "./facts";
import type { CheckId } from "./checks";
import type { Repair } from "./repair";
import { scorecard } from "./scorecard";

/** As many as one sets out to do. */
const TOLD = 3;

export type HomeAudit = {
  score: number;
  count: number;
  /** What matters most, in every language of ours: the texts of all checks are too much for the first page. */
  first: { id: CheckId; titles: Record<Locale, string>; repair: Repair }[];
};

export async function homeAudit(facts: AuditFacts): Promise<HomeAudit> {
  const { score, findings } = scorecard(facts);
  const told = findings.slice(0, TOLD);
  return {
    ...{ score, count: findings.length },
    first: await Promise.all(
      told.map(async ({ id, repair }) => ({ id, repair, titles: await titlesOf(id) })),
    ),
  };
}

async function titlesOf(id: CheckId): Promise<Record<Locale, string>> {
  const titles = LOCALES.map(async (locale) => {
    const { t } = await loadTexts(locale, ["audit"]);
    return [locale, t(`audit.checks.${id}.wrong`)] as const;
  });
  return Object.fromEntries(await Promise.all(titles)) as Record<Locale, string>;
}
