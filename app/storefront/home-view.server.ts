import type { AuditFacts } from "../trust/audit/facts";
import { gatherFacts } from "../trust/audit/gather.server";
import { homeAudit } from "../trust/audit/home-audit.server";
import { sellsInEea } from "../trust/audit/selling";
import { badgesForLiquid } from "../trust/badges/liquid";
import type { Facts } from "../trust/facts";
import type { HomeView } from "../trust/home/home-page";
import { homeNumbers } from "../trust/home/numbers.server";
import { PLACEABLE } from "../trust/home/placeable";
import { scoreStory } from "../trust/home/score-story.server";
import { loadShopFacts } from "../trust/shop-facts.server";
import { loadSettings } from "../trust/settings.server";
import { loadGuide } from "../trust/start/load-guide.server";
import { storefrontPart } from "./document";
import { publicationStatus, type PublicationStatus } from "./publication-status.server";

export type LoadedHome = {
  view: HomeView;
  publication: PublicationStatus;
  factsFrom: string | null;
};

/** All that the home page begins with, from our own database: nothing that Shopify has to answer is waited for. */
export async function loadHome(shop: string, now: Date): Promise<LoadedHome> {
  const told = loadShopFacts(shop);
  const [facts, settings, publication, known] = await Promise.all([
    gatherFacts(shop, now, told),
    loadSettings(shop),
    publicationStatus(shop),
    told,
  ]);
  const [numbers, guide, card, story] = await Promise.all([
    homeNumbers(shop, now, facts?.overdueWithdrawals ?? null),
    loadGuide(shop, settings, publication.state),
    facts && homeAudit(facts),
    facts && scoreStory(facts),
  ]);
  return {
    view: {
      ...{ numbers, guide },
      filled: facts ? filledIn(facts) : [],
      lapsed: facts ? lapsedIn(facts) : 0,
      audit: card && story && { card, story },
    },
    publication,
    factsFrom: known?.lookedUpAt.toISOString() ?? null,
  };
}

/** The button to withdraw says something by itself, and is owed wherever the shop sells to the EEA. */
const filledIn = (facts: AuditFacts) =>
  PLACEABLE.map(({ setting }) => setting).filter((setting) =>
    setting === "withdrawal" ? sellsInEea(facts) : storefrontPart(setting, facts) !== null,
  );

const lapsedIn = (facts: Facts) =>
  facts.settings.badges.badges.length -
  (badgesForLiquid(facts.settings.badges, facts)?.badges.length ?? 0);
