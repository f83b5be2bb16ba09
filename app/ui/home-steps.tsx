import { Badge, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useTexts } from "./texts";
import type { BlockPlacement } from "./use-block-placement";

type Props = {
  chosen: boolean;
  published: boolean;
  placement: BlockPlacement;
  themeEditor: string;
};

/** The way from an empty app to badges that shoppers see; gone when it is walked. */
export function HomeSteps({ chosen, published, placement, themeEditor }: Props) {
  const { t } = useTexts();
  const steps = [
    { name: "choose", done: chosen, url: "/app/badges", next: t("home.choose.next") },
    { name: "publish", done: published, url: null, next: null },
    {
      name: "place",
      done: placement === "placed",
      url: themeEditor,
      next: t("placement.place"),
    },
  ] as const;
  const done = steps.filter((step) => step.done).length;
  // Until the theme is known the steps stay, so that nothing jumps away.
  if (done === steps.length) return null;
  const first = steps.find((step) => !step.done);

  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("home.steps")}
          </Text>
          <Text as="p" tone="subdued">
            {t("home.progress", { done, count: steps.length })}
          </Text>
        </BlockStack>
        <BlockStack as="ol" gap="400">
          {steps.map((step) => (
            <li key={step.name}>
              <BlockStack gap="200" inlineAlign="start">
                <InlineStack gap="200" blockAlign="center">
                  <Text as="h3" variant="headingSm">
                    {t(`home.${step.name}.title`)}
                  </Text>
                  {step.done && <Badge tone="success">{t("home.done")}</Badge>}
                </InlineStack>
                {!step.done && (
                  <Text as="p" tone="subdued">
                    {t(`home.${step.name}.what`)}
                  </Text>
                )}
                {step === first && step.url && (
                  <InlineStack gap="200">
                    <Button
                      variant="primary"
                      url={step.url}
                      target={step.url.startsWith("/app") ? undefined : "_top"}
                    >
                      {step.next}
                    </Button>
                    {step.name === "choose" && (
                      <Button url="/app/facts">{t("home.choose.facts")}</Button>
                    )}
                  </InlineStack>
                )}
              </BlockStack>
            </li>
          ))}
        </BlockStack>
      </BlockStack>
    </Card>
  );
}
