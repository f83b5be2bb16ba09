import type { Facts } from "../facts";
import type { Answers } from "./answers";
import { judge } from "./judge";
import { proposalFor } from "./proposal";
import { STATED_STEPS, type StatedStep } from "./steps";

type Kept = { [Name in StatedStep]?: { answers: Partial<Answers[Name]>; isAccepted: boolean } };

/** What the fields of a step show: the proposal, and over it what the merchant has changed. */
export const answersOf = <Name extends StatedStep>(
  step: Name,
  facts: Facts,
  kept: Partial<Answers[Name]> = {},
): Answers[Name] => ({ ...proposalFor(step, facts), ...kept });

/**
 * The facts as they would be if all that was accepted were published. A step whose settings were saved on their own
 * pages counts as saved.
 */
export function withDrafts(facts: Facts, drafts: Kept, stated: StatedStep[]): Facts {
  return STATED_STEPS.filter((step) => !stated.includes(step)).reduce((known, step) => {
    const draft = drafts[step];
    if (!draft?.isAccepted) return known;
    const { settings } = judge(step, answersOf(step, known, draft.answers), known);
    return { ...known, settings: { ...known.settings, ...settings } };
  }, facts);
}
