import { Badge, BlockStack, Card, Text } from "@shopify/polaris";
import { ItemList } from "../../ui/item-list";
import type { SettingParts } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";
import { isAnswered } from "./answered";
import { GroupFields } from "./group-fields";
import { GROUPS_MAX } from "./limits";
import type { Group, Questions } from "./questions";
import { ReadyQuestions } from "./ready-questions";

/** Questions in groups, in the order in which shoppers read them. */
export function QuestionsForm({ form, language, shop }: SettingParts<Questions>) {
  const { t } = useTexts();
  const { groups } = form.value;
  const nameOf = ({ name, questions }: Group) =>
    t("questions.named", {
      name: name[language] ?? Object.values(name)[0] ?? t("questions.unnamedGroup"),
      count: questions.length,
    });
  return (
    <>
      {groups.length === 0 && <ReadyQuestions form={form} shop={shop} language={language} first />}
      <Card>
        <BlockStack gap="400">
          <BlockStack gap="100">
            <Text as="h2" variant="headingMd">
              {t("questions.groups")}
            </Text>
            <Text as="p" tone="subdued">
              {t("questions.groupsWhat")}
            </Text>
          </BlockStack>
          <ItemList
            form={form}
            at={["groups"]}
            title={t("questions.groups")}
            idOf={({ id }: Group) => id}
            nameOf={nameOf}
            badge={({ questions }) => {
              const count = questions.filter((question) => !isAnswered(question)).length;
              return (
                count > 0 && <Badge tone="attention">{t("questions.toAnswer", { count })}</Badge>
              );
            }}
            make={() => ({
              id: crypto.randomUUID(),
              name: {},
              questions: [{ id: crypto.randomUUID(), question: {}, answer: {} }],
            })}
            add={t("questions.addGroup")}
            max={GROUPS_MAX}
            empty={<Text as="p">{t("questions.none")}</Text>}
          >
            {(_, at, index) => (
              <GroupFields form={form} at={at} index={index} language={language} />
            )}
          </ItemList>
        </BlockStack>
      </Card>
      {groups.length > 0 && <ReadyQuestions form={form} shop={shop} language={language} />}
    </>
  );
}
