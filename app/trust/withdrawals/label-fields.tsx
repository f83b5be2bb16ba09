import { BlockStack, Text } from "@shopify/polaris";
import { Field } from "../../ui/field";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { withWords } from "../locale";
import { LABEL_MAX } from "./limits";
import { isFixedByLaw, labelsWithoutOwn } from "./own-labels";
import type { WithdrawalSetting } from "./withdrawal-setting";

type Props = { form: SettingDraft<WithdrawalSetting>; locale: string };

const BUTTONS = ["withdraw", "confirm"] as const;

/** Both labels in one language: the law's to read, or the merchant's to write. */
export function LabelFields({ form, locale }: Props) {
  const { t, locale: read } = useTexts();
  const name = new Intl.DisplayNames(read, { type: "language" }).of(locale) ?? locale;
  const isFixed = isFixedByLaw(locale);
  const { law, ...ours } = labelsWithoutOwn(locale);
  return (
    <div role="group" aria-labelledby={`labels-${locale}`}>
      <BlockStack gap="200">
        <Text as="h3" variant="headingSm" id={`labels-${locale}`}>
          {name}
        </Text>
        <Text as="p" tone="subdued">
          {isFixed
            ? t("withdrawalSettings.labels.fixed", { law: law ?? "" })
            : t("withdrawalSettings.labels.unknown")}
        </Text>
        {BUTTONS.map((button) => {
          const label = t(`withdrawalSettings.labels.${button}`);
          if (isFixed) return <Fixed key={button} {...{ label, locale }} words={ours[button]} />;
          const { value, onChange, ...bound } = form.localized([button]);
          return (
            <Field
              key={button}
              label={label}
              placeholder={ours[button]}
              max={LABEL_MAX}
              {...bound}
              at={[button, locale]}
              value={value[locale] ?? ""}
              onChange={(words) => onChange(withWords(value, locale, words))}
            />
          );
        })}
      </BlockStack>
    </div>
  );
}

type FixedProps = { label: string; words: string; locale: string };

const Fixed = ({ label, words, locale }: FixedProps) => (
  <div>
    <Text as="p">{label}</Text>
    <Text as="p" fontWeight="semibold">
      <span lang={locale}>{words}</span>
    </Text>
  </div>
);
