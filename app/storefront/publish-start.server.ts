import { isDeepStrictEqual } from "node:util";
import type { Problem } from "../trust/problem";
import { forgetDraft } from "../trust/start/drafts.server";
import { judge } from "../trust/start/judge";
import { knownStart } from "../trust/start/known-start.server";
import { SETTINGS_OF, STATED_STEPS, type StatedStep } from "../trust/start/steps";
import { answersOf } from "../trust/start/with-drafts";
import { NO_SETTINGS } from "../trust/settings";
import { loadSetting } from "../trust/settings.server";
import { saveAndPublish } from "./save.server";

export type StartPublished =
  { ok: true; published: StatedStep[] } | { ok: false; step: StatedStep; problems: Problem[] };

/**
 * Makes settings of all that was accepted, in the order of the steps, since badges stand on the others. What was
 * stated on its own page meanwhile is left as it is. A step that is refused stays accepted, and so do those after it.
 */
export async function publishStart(shop: string, now: Date): Promise<StartPublished> {
  const published: StatedStep[] = [];
  for (const step of STATED_STEPS) {
    const known = await knownStart(shop, now);
    const draft = known?.drafts[step];
    if (!known || !draft?.isAccepted) continue;
    const { settings, problems } = judge(
      step,
      answersOf(step, known.facts, draft.answers),
      known.facts,
    );
    if (problems.length > 0) return { ok: false, step, problems };
    for (const name of SETTINGS_OF[step]) {
      const { value, revision } = await loadSetting(shop, name);
      if (!isDeepStrictEqual(value, NO_SETTINGS[name])) continue;
      const saved = await saveAndPublish(shop, name, settings[name], revision, now);
      // Somebody was quicker: then theirs stands.
      if (!saved.ok && "problems" in saved) return { ok: false, step, problems: saved.problems };
    }
    await forgetDraft(shop, step);
    published.push(step);
  }
  return { ok: true, published };
}
