import { Select } from "@shopify/polaris";
import { useTexts } from "./texts";

export type ShopLanguage = { locale: string; primary: boolean };
type Props = {
  languages: ShopLanguage[];
  language: string;
  /** How many texts were written in another language, but not in this one. */
  missing(locale: string): number;
  onChange(locale: string): void;
};

/** Which of the shop's languages is being written. A shop with one language is not asked. */
export function LanguageSwitch({ languages, language, missing, onChange }: Props) {
  const { t, locale } = useTexts();
  if (languages.length < 2) return null;
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const nameOf = (choice: string) => names.of(choice) ?? choice;
  const elsewhere = languages
    .filter((choice) => choice.locale !== language && missing(choice.locale) > 0)
    .map((choice) => `${nameOf(choice.locale)} (${missing(choice.locale)})`);
  return (
    <Select
      label={t("language.label")}
      helpText={
        elsewhere.length > 0 && t("language.elsewhere", { languages: elsewhere.join(", ") })
      }
      options={languages.map((choice) => ({
        value: choice.locale,
        label: [
          nameOf(choice.locale),
          choice.primary && t("language.primary"),
          missing(choice.locale) > 0 && t("language.missing", { count: missing(choice.locale) }),
        ]
          .filter(Boolean)
          .join(" · "),
      }))}
      value={language}
      onChange={onChange}
    />
  );
}
