import { BlockStack, Card } from "@shopify/polaris";
import { Field } from "../../ui/field";
import { LanguageSwitch, type ShopLanguage } from "../../ui/language-switch";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFactsLook } from "../../ui/use-shop-facts";
import type { Badges } from "./badges";
import { ChosenBadges } from "./chosen-badges";
import type { ClaimView } from "./claim-view";
import { ClaimsToChoose } from "./claims-to-choose";
import type { Limits } from "./form-parts";
import { Seals } from "./seals";
import { missingIn, withWords } from "./words";

type Props = {
  form: SettingDraft<Badges>;
  claims: ClaimView[];
  languages: ShopLanguage[];
  language: string;
  onLanguage(locale: string): void;
  limits: Limits;
  /** YYYY-MM-DD */
  today: string;
  facts: ShopFactsLook;
};

/** Which claims to show, in which order and words, and the seals of others. */
export function BadgesForm(props: Props) {
  const { form, claims, languages, language, onLanguage, limits, today } = props;
  const { t } = useTexts();
  const parts = { form, claims, language, limits };
  const at = ["heading", language];
  return (
    <>
      <Card>
        <BlockStack gap="300">
          <LanguageSwitch
            languages={languages}
            language={language}
            missing={(locale) => missingIn(form.value, locale)}
            onChange={onLanguage}
          />
          <Field
            label={t("badges.heading")}
            helpText={t("badges.headingHelp")}
            value={form.value.heading[language] ?? ""}
            onChange={(words) =>
              form.edit(at, (value) => ({
                ...value,
                heading: withWords(value.heading, language, words),
              }))
            }
            at={at}
            problems={form.problems}
            max={limits.heading}
          />
        </BlockStack>
      </Card>
      <ChosenBadges {...parts} />
      <ClaimsToChoose {...parts} facts={props.facts} />
      <Seals form={form} limits={limits} today={today} />
    </>
  );
}
