import { claimCalled } from "../claims/claims";
import type { Facts } from "../facts";
import type { Problem } from "../problem";
import type { Badges } from "./badges";
import { timeUnitsIn } from "./time-units";

const numbersIn = (text: string): string[] => text.match(/\p{Nd}+/gu) ?? [];

/**
 * A shortened text may leave a number out, never state another: "Since 1950" where the claim says 2019.
 * A period stays whole: "within an hour" or "24 minutes" is not what "within 24 hours" says, and two
 * days are fewer than two working days.
 */
export function statesOtherNumbers(words: string, said: Record<string, string>): boolean {
  const texts = Object.values(said);
  const backed = new Set(texts.flatMap(numbersIn));
  const numbers = numbersIn(words);
  if (numbers.some((number) => !backed.has(number))) return true;

  const units = timeUnitsIn(words);
  if (units.length === 0) return false;
  const backedUnits = new Set(texts.flatMap(timeUnitsIn));
  return units.some((unit) => !backedUnits.has(unit)) || (backed.size > 0 && numbers.length === 0);
}

/** Where a shortened text says something else than the facts do now. */
export function disagreements({ badges }: Badges, facts: Facts): Problem[] {
  return badges.flatMap(({ claim: id, text }, index) => {
    const claim = claimCalled(id);
    // A claim that does not hold is not shown, whatever is written on it.
    if (!claim.holds(facts)) return [];
    const said = claim.text(facts);
    return Object.entries(text)
      .filter(([, words]) => statesOtherNumbers(words, said))
      .map(([locale]) => ({ path: ["badges", index, "text", locale], code: "promise-number" }));
  });
}
