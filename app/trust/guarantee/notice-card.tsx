import { BlockStack, Link, Text } from "@shopify/polaris";
import { Field } from "../../ui/field";
import type { ShopLanguage } from "../../ui/language-switch";
import { PictureField } from "../../ui/picture-field";
import { useTexts } from "../../ui/texts";
import { SectionCard } from "../../ui/section-card";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { isInEu } from "../countries";
import { countriesShippedTo } from "../countries-shipped-to";
import type { ShopFacts } from "../shop-facts";
import type { Guarantee } from "./guarantee";
import { NOTICE_TEXT_MAX } from "./limits";

type Props = {
  form: SettingDraft<Guarantee>;
  language: string;
  languages: ShopLanguage[];
  shop: ShopFacts;
};

/** The regulation's own page: its annex holds the notice, in each official language of the Union. */
const REGULATION = "https://eur-lex.europa.eu/eli/reg_impl/2025/1960/oj";

/** The official file, as the merchant has it, for the language being written. */
export function NoticeCard({ form, language, languages, shop }: Props) {
  const { t, locale } = useTexts();
  const name = new Intl.DisplayNames(locale, { type: "language" });
  const called = (of: string) => name.of(of) ?? of;
  const missing = languages.filter((one) => !form.value.notice.pictures[one.locale]);
  const isBound = countriesShippedTo(shop).some(isInEu);
  const text = form.text(["notice", "texts", language]);

  return (
    <SectionCard title={t("guarantee.notice")} what={t("guarantee.noticeWhat")}>
      <BlockStack gap="200">
        <Text as="p">{t("guarantee.noticeSource")}</Text>
        <Text as="p">
          <Link url={REGULATION} target="_blank">
            {t("guarantee.noticeLink")}
          </Link>
        </Text>
        {isBound && missing.length > 0 && (
          <Text as="p" tone="caution">
            {t("guarantee.noticeMissing", {
              languages: missing.map((one) => called(one.locale)).join(", "),
            })}
          </Text>
        )}
      </BlockStack>
      <PictureField
        label={t("guarantee.noticePicture", { language: called(language) })}
        help={t("guarantee.noticePictureHelp")}
        name={t("guarantee.notice")}
        {...form.picture(["notice", "pictures", language])}
      />
      <Field
        label={t("guarantee.noticeText", { language: called(language) })}
        helpText={t("guarantee.noticeTextHelp")}
        max={NOTICE_TEXT_MAX}
        multiline={4}
        {...text}
      />
      <Field
        label={t("guarantee.noticeAddress")}
        helpText={t("guarantee.noticeAddressHelp")}
        type="url"
        inputMode="url"
        {...form.text(["notice", "address"])}
      />
    </SectionCard>
  );
}
