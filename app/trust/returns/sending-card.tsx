import { BlockStack } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { LocalizedField } from "../../ui/localized-field";
import { useTexts } from "../../ui/texts";
import { SectionCard } from "../../ui/section-card";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { CONDITIONS } from "./choices";
import { HOW_MAX, NOTE_MAX } from "./limits";
import type { Returns } from "./returns";
import { inEachLanguage } from "./words/in-each-language";

type Props = { form: SettingDraft<Returns>; language: string };

const OURS = inEachLanguage(({ how }) => how);

/** In what state the goods must be, and how they come back. */
export function SendingCard({ form, language }: Props) {
  const { t } = useTexts();
  return (
    <SectionCard title={t("returns.sending")}>
      <BlockStack gap="400">
        <Choice
          label={t("returns.condition")}
          helpText={t("returns.conditionHelp")}
          options={CONDITIONS.map((condition) => ({
            value: condition,
            label: t(`returns.conditions.${condition}`),
          }))}
          {...form.choice(["condition"])}
        />
        <LocalizedField
          label={t("returns.how")}
          helpText={t("returns.howHelp")}
          max={HOW_MAX}
          multiline={4}
          language={language}
          ours={OURS}
          {...form.localized(["how"])}
        />
        <LocalizedField
          label={t("returns.address")}
          helpText={t("returns.addressHelp")}
          max={NOTE_MAX}
          multiline={3}
          language={language}
          {...form.localized(["address"])}
        />
      </BlockStack>
    </SectionCard>
  );
}
