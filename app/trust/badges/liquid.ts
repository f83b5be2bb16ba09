import { claimCalled } from "../claims/claims";
import type { IconName } from "../claims/claim";
import type { Facts } from "../facts";
import type { LocalizedText } from "../locale";
import { inLanguagesOf, inShopsLanguages } from "../localized";
import { withoutShopsOrigin } from "../own-address";
import { atMostWide, type Picture } from "../picture";
import { primaryLocale } from "../shop-facts";
import type { Badge, Badges } from "./badges";
import { statesOtherNumbers } from "./disagreements";
import { hasExpired, type Seal } from "./seal";

/** The widest that the block draws a seal, on a screen with two dots a pixel. */
const SEAL_WIDTH = 288;

type BadgeForLiquid = { icon: IconName; url: string; text: LocalizedText };

type SealForLiquid = {
  name: string;
  holder: string;
  url: string;
  until: string | null;
  picture: Picture | null;
};

export type BadgesForLiquid = {
  /** The language that every text is there in. */
  primary: string;
  heading: LocalizedText;
  badges: BadgeForLiquid[];
  seals: SealForLiquid[];
};

/** What `blocks/badges.liquid` reads: what holds today. Nothing to show is published as nothing. */
export function badgesForLiquid(badges: Badges, facts: Facts): BadgesForLiquid | null {
  const primary = primaryLocale(facts.shop);
  const shown = badges.badges.filter(({ claim }) => claimCalled(claim).holds(facts));
  const seals = badges.seals.filter((seal) => !hasExpired(seal, facts.now));
  if (shown.length === 0 && seals.length === 0) return null;

  return {
    primary,
    heading: inShopsLanguages(badges.heading, facts.shop),
    badges: shown.map((badge) => badgeForLiquid(badge, facts)),
    seals: seals.map(sealForLiquid),
  };
}

function badgeForLiquid({ claim: id, text }: Badge, facts: Facts): BadgeForLiquid {
  const claim = claimCalled(id);
  const said = claim.text(facts);
  const own = Object.fromEntries(
    Object.entries(text).filter(([, words]) => !statesOtherNumbers(words, said)),
  );
  return {
    icon: claim.icon,
    url: withoutShopsOrigin(claim.proof(facts), facts.shop),
    // What a claim says is computed, so it is true in every language, shortened there or not.
    text: inShopsLanguages({ ...inLanguagesOf(facts.shop, said), ...own }, facts.shop, said),
  };
}

function sealForLiquid({ name, holder, address, validUntil, picture }: Seal): SealForLiquid {
  const shown = picture && atMostWide(picture, SEAL_WIDTH);
  return { name, holder, url: address, until: validUntil, picture: shown };
}
