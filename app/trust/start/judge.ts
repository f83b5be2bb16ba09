import type { Facts } from "../facts";
import type { Problem } from "../problem";
import { parseInput, type Setting } from "../setting";
import { SETTINGS, type SettingName, type TrustSettings } from "../settings";
import type { Answers } from "./answers";
import { fieldOf } from "./field-of";
import { lacksOf } from "./lacks";
import { settingsFrom } from "./settings-from";
import type { StatedStep } from "./steps";

export type Judged = {
  /** The settings as they would stand; those whose answers do not fit are left out. */
  settings: Partial<TrustSettings>;
  /** Each at the field of the step that can mend it. */
  problems: Problem[];
};

/** The answers of a step, judged by the settings' own rules and by the facts. */
export function judge<Name extends StatedStep>(
  step: Name,
  answers: Answers[Name],
  facts: Facts,
): Judged {
  const inputs = Object.entries(settingsFrom(step, answers, facts.shop)) as [
    SettingName,
    unknown,
  ][];
  const firstChannel = "email" in answers && answers.email.trim() === "" ? "phone" : "email";
  const judged: Judged = { settings: {}, problems: lacksOf(step, answers) };
  const told = (problems: Problem[]) =>
    problems.map(({ path, ...what }) => ({ ...what, path: [fieldOf(step, path, firstChannel)] }));
  for (const [name, input] of inputs) {
    const setting = SETTINGS[name] as Setting<unknown>;
    const parsed = parseInput(setting, input);
    const problems = parsed.ok
      ? (setting.disagreements?.(parsed.value, {
          ...facts,
          settings: { ...facts.settings, [name]: parsed.value },
        }) ?? [])
      : parsed.problems;
    judged.problems.push(...told(problems));
    if (parsed.ok && problems.length === 0) {
      Object.assign(judged.settings, { [name]: parsed.value });
    }
  }
  return judged;
}
