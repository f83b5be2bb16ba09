import { Text } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { LocalizedField } from "../../ui/localized-field";
import type { Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { hasGap } from "./gap";
import { ANSWER_MAX, QUESTION_MAX, QUESTIONS_MAX } from "./limits";
import { movedTo } from "./moved-to";
import type { Question, Questions } from "./questions";

type Props = {
  question: Question;
  form: SettingDraft<Questions>;
  at: Path;
  group: number;
  language: string;
};

/** What is asked, what is answered, and in which group it stands. */
export function QuestionFields({ question, form, at, group, language }: Props) {
  const { t } = useTexts();
  const { groups } = form.value;
  return (
    <>
      <LocalizedField
        label={t("questions.question")}
        max={QUESTION_MAX}
        language={language}
        {...form.localized([...at, "question"])}
      />
      <LocalizedField
        label={t("questions.answer")}
        multiline={5}
        max={ANSWER_MAX}
        language={language}
        helpText={t("questions.answerHelp")}
        {...form.localized([...at, "answer"])}
      />
      {hasGap(question.answer[language] ?? "") && (
        <Text as="p" tone="caution">
          {t("questions.gap")}
        </Text>
      )}
      {groups.length > 1 && (
        <Choice
          label={t("questions.group")}
          options={groups.map(({ id, name, questions }, index) => ({
            value: id,
            label: name[language] ?? Object.values(name)[0] ?? t("questions.unnamedGroup"),
            disabled: index !== group && questions.length >= QUESTIONS_MAX,
          }))}
          at={[...at, "group"]}
          problems={form.problems}
          value={groups[group]?.id ?? ""}
          onChange={(to) => form.edit(["groups"], (value) => movedTo(value, question.id, to))}
        />
      )}
    </>
  );
}
