import { countTerms } from "./count-terms.server";
import type { TermsHistory } from "./history";
import { changedLanguages, type TermsText } from "./version";
import { allTerms } from "./versions.server";

const DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Orders from before there were terms could not name them. */
export async function loadTermsHistory(shop: string, now: Date): Promise<TermsHistory> {
  const versions = await allTerms(shop);
  const first = versions.at(-1)?.publishedAt ?? now;
  const since = new Date(Math.max(now.getTime() - DAYS * DAY_MS, first.getTime()));
  return {
    versions: versions.map((version, index) => ({
      number: version.number,
      publishedAt: version.publishedAt.toISOString(),
      source: version.source,
      hash: version.hash,
      changed: changedSince(versions[index + 1], version),
    })),
    count: await countTerms(shop, since),
    days: DAYS,
  };
}

/** Of the first version nothing is a change. */
const changedSince = (before: TermsText | undefined, after: TermsText) =>
  before ? changedLanguages(before, after) : [];
