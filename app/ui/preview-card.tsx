import { BlockStack, Button, ButtonGroup, Card, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { PreviewFrame, type PreviewTheme, type PreviewWidth } from "./preview-frame";
import { useTexts } from "./texts";
import { usePreview, type OnChecked } from "./use-preview";

type Props = { path: string; value: unknown; language: string; onChecked: OnChecked };

const WIDTHS: PreviewWidth[] = ["phone", "desktop"];
const THEMES: PreviewTheme[] = ["light", "dark"];

/** What shoppers would see of the form as it stands, before anything is saved. */
export function PreviewCard({ path, value, language, onChecked }: Props) {
  const { t } = useTexts();
  const [width, setWidth] = useState<PreviewWidth>("phone");
  const [theme, setTheme] = useState<PreviewTheme>("light");
  const { html, state } = usePreview(path, { value, locale: language, surface: theme }, onChecked);

  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("preview.title")}
        </Text>
        <InlineStack gap="200">
          <div role="group" aria-label={t("preview.width")}>
            <ButtonGroup variant="segmented">
              {WIDTHS.map((choice) => (
                <Button
                  key={choice}
                  size="slim"
                  pressed={width === choice}
                  onClick={() => setWidth(choice)}
                >
                  {t(`preview.${choice}`)}
                </Button>
              ))}
            </ButtonGroup>
          </div>
          <div role="group" aria-label={t("preview.surface")}>
            <ButtonGroup variant="segmented">
              {THEMES.map((choice) => (
                <Button
                  key={choice}
                  size="slim"
                  pressed={theme === choice}
                  onClick={() => setTheme(choice)}
                >
                  {t(`preview.${choice}`)}
                </Button>
              ))}
            </ButtonGroup>
          </div>
        </InlineStack>
        <PreviewFrame html={html} title={t("preview.title")} width={width} theme={theme} />
        <div role="status" style={{ minHeight: "2.5rem" }}>
          <Text as="p" tone="subdued">
            {t(`preview.state.${state}`)}
          </Text>
        </div>
      </BlockStack>
    </Card>
  );
}
