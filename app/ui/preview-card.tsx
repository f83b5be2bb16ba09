import { BlockStack, Button, ButtonGroup, Card, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import {
  PreviewFrame,
  type PreviewForm,
  type PreviewTheme,
  type PreviewWidth,
} from "./preview-frame";
import { useTexts } from "./texts";
import { usePreview, type OnChecked } from "./use-preview";

type Props = {
  path: string;
  value: unknown;
  language: string;
  /** The block has a compact and a full form. */
  forms: boolean;
  /** What is drawn is a section or a page rather than a line or a row. */
  tall: boolean;
  onChecked: OnChecked;
};

const WIDTHS = ["phone", "desktop"] as const satisfies PreviewWidth[];
const THEMES = ["light", "dark"] as const satisfies PreviewTheme[];
const FORMS = ["full", "compact"] as const satisfies PreviewForm[];

/** What shoppers would see of the form as it stands, before anything is saved. */
export function PreviewCard({ path, value, language, forms, tall, onChecked }: Props) {
  const { t } = useTexts();
  const [width, setWidth] = useState<PreviewWidth>("phone");
  const [theme, setTheme] = useState<PreviewTheme>("light");
  const [form, setForm] = useState<PreviewForm>("full");
  const wanted = { value, locale: language, surface: theme, ...(forms && { form }) };
  const { html, state } = usePreview(path, wanted, onChecked);

  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("preview.title")}
        </Text>
        <InlineStack gap="200">
          <Switch
            label={t("preview.width")}
            choices={WIDTHS}
            named={(choice) => t(`preview.${choice}`)}
            chosen={width}
            onChoose={setWidth}
          />
          <Switch
            label={t("preview.surface")}
            choices={THEMES}
            named={(choice) => t(`preview.${choice}`)}
            chosen={theme}
            onChoose={setTheme}
          />
          {forms && (
            <Switch
              label={t("form.label")}
              choices={FORMS}
              named={(choice) => t(`form.${choice}`)}
              chosen={form}
              onChoose={setForm}
            />
          )}
        </InlineStack>
        <PreviewFrame
          html={html}
          title={t("preview.title")}
          width={width}
          theme={theme}
          tall={tall && form === "full"}
        />
        <div role="status" style={{ minHeight: "2.5rem" }}>
          <Text as="p" tone="subdued">
            {t(`preview.state.${state}`)}
          </Text>
        </div>
      </BlockStack>
    </Card>
  );
}

type SwitchProps<Choice extends string> = {
  label: string;
  choices: readonly Choice[];
  named(choice: NoInfer<Choice>): string;
  chosen: NoInfer<Choice>;
  onChoose(choice: NoInfer<Choice>): void;
};

function Switch<Choice extends string>(props: SwitchProps<Choice>) {
  const { label, choices, named, chosen, onChoose } = props;
  return (
    <div role="group" aria-label={label}>
      <ButtonGroup variant="segmented">
        {choices.map((choice) => (
          <Button
            key={choice}
            size="slim"
            pressed={chosen === choice}
            onClick={() => onChoose(choice)}
          >
            {named(choice)}
          </Button>
        ))}
      </ButtonGroup>
    </div>
  );
}
