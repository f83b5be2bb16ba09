import { Badge, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { pageOf } from "../trust/setting-page";
import { useTexts } from "./texts";

/** In the order in which a shopper meets them. */
const STATED = [
  "payments",
  "returns",
  "terms",
  "guarantee",
  "business",
  "support",
  "questions",
  "account_security",
  "reviews",
  "testimonials",
] as const;

const ABOUT = { flex: "1 1 16rem", minWidth: 0 } as const;

const TONES = { empty: undefined, begun: "attention", filled: "success" } as const;
type States = Record<(typeof STATED)[number], keyof typeof TONES>;

/** The facts that a merchant states, how far each has come, and which comes next. */
export function SettingList({ states }: { states: States }) {
  const { t } = useTexts();
  const next = STATED.find((name) => states[name] !== "filled");
  return (
    <Card>
      <BlockStack as="ul" gap="400">
        {STATED.map((name) => {
          const title = t(`settings.${name}.title`);
          return (
            <li key={name}>
              <InlineStack gap="300" align="space-between" blockAlign="center">
                <div style={ABOUT}>
                  <InlineStack gap="200" blockAlign="center">
                    <Text as="h2" variant="headingSm">
                      {title}
                    </Text>
                    <Badge tone={TONES[states[name]]}>{t(`factsPage.${states[name]}`)}</Badge>
                  </InlineStack>
                  <Text as="p" tone="subdued">
                    {t(`settings.${name}.what`)}
                  </Text>
                </div>
                <Button
                  variant={name === next ? "primary" : undefined}
                  url={pageOf(name)}
                  accessibilityLabel={t("factsPage.openNamed", { name: title })}
                >
                  {t("factsPage.open")}
                </Button>
              </InlineStack>
            </li>
          );
        })}
      </BlockStack>
    </Card>
  );
}
