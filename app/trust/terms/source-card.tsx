import { Banner, Button, InlineStack, Text } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { Field } from "../../ui/field";
import { LocalizedField } from "../../ui/localized-field";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import { SOURCES } from "./choices";
import { TEXT_MAX } from "./limits";
import type { Terms } from "./terms";

type Props = { form: SettingDraft<Terms>; language: string; shop: ShopFacts };

/** Written here, Shopify's own policy, or a page of the shop's. */
export function SourceCard({ form, language, shop }: Props) {
  const { t } = useTexts();
  const { source } = form.value;
  const isThere = shop.policies.some(({ type }) => type === "TERMS_OF_SERVICE");
  return (
    <SectionCard title={t("terms.source")} what={t("terms.sourceWhat")}>
      <Choice
        label={t("terms.where")}
        options={SOURCES.map((value) => ({ value, label: t(`terms.sources.${value}`) }))}
        {...form.choice(["source"])}
      />
      {source === "written" && (
        <LocalizedField
          label={t("terms.text")}
          helpText={t("terms.textHelp")}
          max={TEXT_MAX}
          multiline={14}
          language={language}
          {...form.localized(["text"])}
        />
      )}
      {source === "policy" && (
        <Text as="p" tone="subdued">
          {t(isThere ? "terms.policyNote" : "terms.policyMissing")}
        </Text>
      )}
      {source === "page" && (
        <>
          <Field
            label={t("terms.page")}
            helpText={t("terms.pageHelp")}
            type="url"
            placeholder="https://"
            {...form.text(["page"])}
          />
          <Banner tone="warning" title={t("terms.pageWarning")}>
            <p>{t("terms.pageWarningText")}</p>
          </Banner>
          <InlineStack>
            <Button onClick={() => form.set(["source"], "written")}>{t("terms.write")}</Button>
          </InlineStack>
        </>
      )}
    </SectionCard>
  );
}
