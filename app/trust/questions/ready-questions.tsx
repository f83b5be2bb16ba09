import { BlockStack, Button, Card, Checkbox, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { ourLocaleFor } from "../locale";
import type { ShopFacts } from "../shop-facts";
import type { Questions } from "./questions";
import { READY_GROUPS, READY_QUESTIONS, type ReadyQuestion } from "./ready/ready";
import { notYetAdded, withReady } from "./with-ready";

type Props = {
  form: SettingDraft<Questions>;
  shop: ShopFacts;
  language: string;
  /** Nothing is there yet. */
  first?: boolean;
};

/** Questions that most shops are asked, each with an outline of an answer to be completed. */
export function ReadyQuestions({ form, shop, language, first = false }: Props) {
  const { t, locale } = useTexts();
  const [open, setOpen] = useState(first);
  const [chosen, setChosen] = useState(first ? USUAL : []);
  const offered = notYetAdded(form.value);
  const wanted = offered.filter(({ id }) => chosen.includes(id));
  if (offered.length === 0) return null;

  const speaks = ourLocaleFor(language) ?? locale;
  const tick = (id: string) => (ticked: boolean) =>
    setChosen((all) => (ticked ? [...all, id] : all.filter((one) => one !== id)));
  const add = () => {
    form.edit(["groups"], (value) => withReady(value, wanted, shop));
    setOpen(false);
    setChosen([]);
  };

  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("questions.ready.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("questions.ready.what")}
          </Text>
        </BlockStack>
        {open &&
          READY_GROUPS.map(({ id, name }) => {
            const within = offered.filter((question) => question.group === id);
            return within.length === 0 ? null : (
              <Group key={id} name={name[speaks]} questions={within}>
                {(question) => (
                  <Checkbox
                    label={question.question[speaks]}
                    checked={chosen.includes(question.id)}
                    onChange={tick(question.id)}
                  />
                )}
              </Group>
            );
          })}
        <InlineStack>
          {open ? (
            <Button
              variant={first ? "primary" : "secondary"}
              onClick={add}
              disabled={wanted.length === 0}
            >
              {t("questions.ready.add", { count: wanted.length })}
            </Button>
          ) : (
            <Button onClick={() => setOpen(true)}>{t("questions.ready.show")}</Button>
          )}
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

const USUAL = READY_QUESTIONS.filter(({ usual }) => usual).map(({ id }) => id);

type GroupProps = {
  name: string;
  questions: ReadyQuestion[];
  children(question: ReadyQuestion): React.ReactNode;
};

function Group({ name, questions, children }: GroupProps) {
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ padding: 0 }}>
        <Text as="span" variant="headingSm">
          {name}
        </Text>
      </legend>
      {questions.map((question) => (
        <div key={question.id}>{children(question)}</div>
      ))}
    </fieldset>
  );
}
