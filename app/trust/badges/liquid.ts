import { claimCalled } from "../claims/claims";
import type { IconName } from "../claims/claim";
import type { Facts } from "../facts";
import { ourLocaleFor, textFor, type LocalizedText } from "../locale";
import { primaryLocale } from "../shop-facts";
import type { Badge, Badges } from "./badges";
import { statesOtherNumbers } from "./disagreements";
import { hasExpired, type Seal } from "./seal";

type BadgeForLiquid = { icon: IconName; url: string; text: LocalizedText };

type SealForLiquid = {
  name: string;
  holder: string;
  url: string;
  until: string | null;
  picture: { url: string; width: number; height: number } | null;
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
    heading: inPrimary(badges.heading, primary),
    badges: shown.map((badge) => badgeForLiquid(badge, facts, primary)),
    seals: seals.map(sealForLiquid),
  };
}

function badgeForLiquid({ claim: id, text }: Badge, facts: Facts, primary: string): BadgeForLiquid {
  const claim = claimCalled(id);
  const said = claim.text(facts);
  const own = Object.fromEntries(
    Object.entries(text).filter(([, words]) => !statesOtherNumbers(words, said)),
  );
  // A shop may sell in a language that the claim has no text in.
  const inShopsLanguages = Object.fromEntries(
    facts.shop.locales.flatMap(({ locale }) => {
      const ours = ourLocaleFor(locale) ?? (locale === primary ? "en" : null);
      return ours && locale !== ours ? [[locale, said[ours]]] : [];
    }),
  );
  return {
    icon: claim.icon,
    url: withoutShopsOrigin(claim.proof(facts), facts),
    text: { ...said, ...inShopsLanguages, ...own },
  };
}

/** A merchant who wrote a heading in one language only still gets it everywhere. */
function inPrimary(heading: LocalizedText, primary: string): LocalizedText {
  const first = Object.values(heading)[0];
  if (first === undefined || textFor(heading, primary, primary) !== null) return heading;
  return { ...heading, [primary]: first };
}

/** A page of the shop's own is reached on whichever of its domains the shopper is. */
function withoutShopsOrigin(address: string, { shop }: Facts): string {
  const url = new URL(address);
  return url.origin === new URL(shop.primaryDomain.url).origin
    ? url.pathname + url.search + url.hash
    : address;
}

function sealForLiquid({ name, holder, address, validUntil, picture }: Seal): SealForLiquid {
  return { name, holder, url: address, until: validUntil, picture };
}
