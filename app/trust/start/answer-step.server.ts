import type { Problem } from "../problem";
import { keptAnswers } from "./answers";
import { keepDraft } from "./drafts.server";
import { judge } from "./judge";
import { knownStart } from "./known-start.server";
import type { StatedStep } from "./steps";
import { answersOf } from "./with-drafts";

export type StepAnswer = { ok: true } | { ok: false; problems: Problem[] };

/**
 * Keeps what was typed, whatever it is. Accepted is only what its setting would take. Null: nothing that a form of
 * ours has sent, or of a shop of which nothing is known yet.
 */
export async function answerStep(
  shop: string,
  step: StatedStep,
  { answers: input, accept }: { answers: unknown; accept: boolean },
  now: Date,
): Promise<StepAnswer | null> {
  const answers = keptAnswers(step, input);
  const known = await knownStart(shop, now);
  if (!answers || !known) return null;
  const { facts } = known;
  const { problems } = accept
    ? judge(step, answersOf(step, facts, answers), facts)
    : { problems: [] };
  const isAccepted = accept && problems.length === 0;
  await keepDraft(shop, step, { answers, isAccepted }, now);
  return problems.length === 0 ? { ok: true } : { ok: false, problems };
}
