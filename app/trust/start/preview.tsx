import { Card, Select } from "@shopify/polaris";
import { useState } from "react";
import { PreviewCard } from "../../ui/preview-card";
import { useTexts } from "../../ui/texts";
import type { Problem } from "../problem";
import type { StartView } from "./start-view";
import type { StatedStep } from "./steps";

type Props = {
  shop: StartView["shop"];
  product: { title: string; picture: string | null } | null;
  /** The step that is being answered, if one is. */
  step: StatedStep | null;
  answers: object;
  onProblems?(problems: Problem[]): void;
};

/** The merchant's own product as shoppers would see it, with all that was accepted and what is being typed. */
export function StartPreview({ shop, product, step, answers, onProblems }: Props) {
  const { t, locale } = useTexts();
  const languages = shop.locales;
  const primary = (languages.find((choice) => choice.primary) ?? languages[0])?.locale ?? "en";
  const [language, setLanguage] = useState(primary);
  const names = new Intl.DisplayNames(locale, { type: "language" });
  return (
    <>
      {languages.length > 1 && (
        <Card>
          <Select
            label={t("start.language")}
            options={languages.map((choice) => ({
              value: choice.locale,
              label: names.of(choice.locale) ?? choice.locale,
            }))}
            value={language}
            onChange={setLanguage}
          />
        </Card>
      )}
      <PreviewCard
        path="/app/start/preview"
        value={{ step, answers, product }}
        language={language}
        forms={false}
        tall
        onChecked={(_, problems) => onProblems?.(problems)}
      />
    </>
  );
}
