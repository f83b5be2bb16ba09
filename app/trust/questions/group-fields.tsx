import { Badge, Text } from "@shopify/polaris";
import { ItemList } from "../../ui/item-list";
import { LocalizedField } from "../../ui/localized-field";
import type { Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { isAnswered } from "./answered";
import { GROUP_NAME_MAX, QUESTIONS_MAX } from "./limits";
import { QuestionFields } from "./question-fields";
import type { Question, Questions } from "./questions";

type Props = { form: SettingDraft<Questions>; at: Path; index: number; language: string };

/** A group's name and its questions. */
export function GroupFields({ form, at, index, language }: Props) {
  const { t } = useTexts();
  return (
    <>
      <LocalizedField
        label={t("questions.groupName")}
        max={GROUP_NAME_MAX}
        language={language}
        {...form.localized([...at, "name"])}
      />
      <ItemList
        form={form}
        at={[...at, "questions"]}
        title={t("questions.inGroup")}
        idOf={({ id }: Question) => id}
        nameOf={({ question }) =>
          question[language] ?? Object.values(question)[0] ?? t("questions.unwritten")
        }
        badge={(question) =>
          !isAnswered(question) && <Badge tone="attention">{t("questions.notShown")}</Badge>
        }
        make={() => ({ id: crypto.randomUUID(), question: {}, answer: {} })}
        add={t("questions.add")}
        max={QUESTIONS_MAX}
        empty={<Text as="p">{t("questions.emptyGroup")}</Text>}
      >
        {(question, here) => (
          <QuestionFields
            question={question}
            form={form}
            at={here}
            group={index}
            language={language}
          />
        )}
      </ItemList>
    </>
  );
}
