import { claimCalled } from "../claims/claims";
import type { Facts } from "../facts";
import type { Problem } from "../problem";
import type { Badges } from "./badges";

const numbersIn = (text: string): string[] => text.match(/\p{Nd}+/gu) ?? [];

/** A shortened text may leave a number out, never state another: "Since 1950" where the claim says 2019. */
export function statesOtherNumbers(words: string, said: Record<string, string>): boolean {
  const backed = new Set(Object.values(said).flatMap(numbersIn));
  return numbersIn(words).some((number) => !backed.has(number));
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
