import { TextField } from "@shopify/polaris";
import { useState } from "react";
import { fieldId, problemsWithin, problemText, type Path } from "../../../ui/problem-place";
import { same } from "../../../ui/same";
import { useTexts } from "../../../ui/texts";
import type { SettingDraft } from "../../../ui/use-setting-draft";
import type { Reviews } from "../reviews";

const wordsIn = (typed: string) =>
  typed
    .split("\n")
    .map((word) => word.trim())
    .filter(Boolean);

/** Words that hold a review, one a line. */
export function WordsField({ form, at }: { form: SettingDraft<Reviews>; at: Path }) {
  const texts = useTexts();
  const { t } = texts;
  const { words } = form.value.holds;
  const [typed, setTyped] = useState(words.join("\n"));
  // After Discard, or in a newer version, others stand there than those that were typed.
  const shown = same(wordsIn(typed), words) ? typed : words.join("\n");
  const [problem] = problemsWithin(form.problems, at);
  return (
    <TextField
      id={fieldId(at)}
      label={t("reviewSettings.holds.words")}
      helpText={t("reviewSettings.holds.wordsHelp")}
      value={shown}
      onChange={(next) => {
        setTyped(next);
        form.set(at, wordsIn(next));
      }}
      multiline={4}
      maxHeight={320}
      autoComplete="off"
      error={problem ? problemText(texts, problem) : false}
    />
  );
}
