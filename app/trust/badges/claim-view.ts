import type { IconName, FactName } from "../claims/claim";
import { CLAIMS, type ClaimId } from "../claims/claims";
import type { Facts } from "../facts";
import { ourLocaleFor, type Texts } from "../locale";
import { primaryLocale } from "../shop-facts";

/** A claim as the form shows it: judged by today's facts, its text by the shop's languages. */
export type ClaimView = {
  id: ClaimId;
  /** What the merchant knows it by, in the admin's languages. */
  name: Texts;
  icon: IconName;
  standsOn: FactName[];
} & (
  | { holds: true; text: Record<string, string>; proof: string }
  | { holds: false; missing: Texts; repairAt: string | null }
);

export function claimViews(facts: Facts): ClaimView[] {
  const primary = primaryLocale(facts.shop);
  return CLAIMS.map((claim): ClaimView => {
    const { id, name, icon, standsOn, missing, repairAt } = claim;
    if (!claim.holds(facts)) return { id, name, icon, standsOn, holds: false, missing, repairAt };

    const said = claim.text(facts);
    const text = Object.fromEntries(
      facts.shop.locales.map(({ locale }) => [
        locale,
        said[ourLocaleFor(locale) ?? ourLocaleFor(primary) ?? "en"],
      ]),
    );
    return { id, name, icon, standsOn, holds: true, text, proof: claim.proof(facts) };
  });
}
