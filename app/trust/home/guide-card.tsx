import { Badge, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import { STEPS, stepAddress, type Step } from "../start/steps";

type Props = { done: Step[]; onPutAway(): void };

const BAR = {
  height: "0.5rem",
  borderRadius: "0.25rem",
  background: "var(--p-color-bg-surface-tertiary)",
  overflow: "hidden",
} as const;
const FILLED = { height: "100%", background: "var(--p-color-bg-fill-success)" } as const;

/** The way from an empty app to a product page that can be trusted: how far it is, and the one step that comes next. */
export function GuideCard({ done, onPutAway }: Props) {
  const { t } = useTexts();
  const next = STEPS.find((step) => !done.includes(step));
  const isBegun = done.length > 0;
  return (
    <SectionCard
      title={t("home.guide.title")}
      what={t("home.guide.progress", { done: done.length, count: STEPS.length })}
    >
      <div style={BAR} aria-hidden="true">
        <div style={{ ...FILLED, width: `${(100 * done.length) / STEPS.length}%` }} />
      </div>
      <BlockStack as="ol" gap="300">
        {STEPS.map((step) => (
          <li key={step}>
            <BlockStack gap="200" inlineAlign="start">
              <InlineStack gap="200" blockAlign="center">
                <Text as="h3" variant="headingSm">
                  {t(`home.guide.${step}.title`)}
                </Text>
                {done.includes(step) && <Badge tone="success">{t("home.guide.done")}</Badge>}
              </InlineStack>
              {step === next && (
                <>
                  <Text as="p" tone="subdued">
                    {t(`home.guide.${step}.what`)}
                  </Text>
                  <Button variant="primary" url={stepAddress(step)}>
                    {t(isBegun ? "home.guide.goOn" : "home.guide.begin")}
                  </Button>
                </>
              )}
            </BlockStack>
          </li>
        ))}
      </BlockStack>
      <InlineStack>
        <Button variant="plain" onClick={onPutAway}>
          {t("home.guide.putAway")}
        </Button>
      </InlineStack>
    </SectionCard>
  );
}
