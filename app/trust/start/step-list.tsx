import { Badge, BlockStack, Card, InlineStack, Link, Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";
import type { StartView } from "./start-view";
import { isStated, stepAddress, STEPS, type Step } from "./steps";

type Props = { step: Step; states: StartView["states"] };

const ROW = {
  ...{ listStyle: "none", margin: 0, padding: 0 },
  ...{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: "var(--p-space-300)" },
} as const;

/** Where one is on the way; each step can be gone to. */
export function StepList({ step, states }: Props) {
  const { t } = useTexts();
  const at = STEPS.indexOf(step);
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="p" tone="subdued">
          {t("start.progress", { step: at + 1, count: STEPS.length })}
        </Text>
        <nav aria-label={t("start.steps")}>
          <ol style={ROW}>
            {STEPS.map((one) => (
              <li key={one}>
                <InlineStack gap="100" blockAlign="center">
                  {one === step ? (
                    <span aria-current="step">
                      <Text as="span" fontWeight="semibold">
                        {t(`start.${one}.name`)}
                      </Text>
                    </span>
                  ) : (
                    <Link url={stepAddress(one)}>{t(`start.${one}.name`)}</Link>
                  )}
                  {isStated(one) && states[one] !== "open" && (
                    <Badge tone="success">{t(`start.state.${states[one]}`)}</Badge>
                  )}
                </InlineStack>
              </li>
            ))}
          </ol>
        </nav>
      </BlockStack>
    </Card>
  );
}
