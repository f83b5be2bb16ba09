import { BlockStack, Card, Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";
import { inGroups } from "./in-groups";
import type { Passed } from "./scorecard";

const SUMMARY = { cursor: "pointer" } as const;
const BESIDE_ARROW = { display: "inline" } as const;
const INSIDE = { marginTop: "var(--p-space-400)" } as const;

/** What is right: folded, for nothing has to be done about it. */
export function PassedCard({ passed }: { passed: Passed[] }) {
  const { t } = useTexts();
  if (passed.length === 0) return null;
  return (
    <Card>
      <details>
        <summary style={SUMMARY}>
          <h2 style={BESIDE_ARROW}>
            <Text as="span" variant="headingMd">
              {t("audit.page.passed", { count: passed.length })}
            </Text>
          </h2>
        </summary>
        <div style={INSIDE}>
          <BlockStack gap="400">
            {inGroups(passed).map(({ group, entries }) => (
              <BlockStack key={group} gap="100">
                <Text as="h3" variant="headingSm">
                  {t(`audit.groups.${group}`)}
                </Text>
                <BlockStack as="ul" gap="100">
                  {entries.map(({ id }) => (
                    <li key={id}>{t(`audit.checks.${id}.passed`)}</li>
                  ))}
                </BlockStack>
              </BlockStack>
            ))}
          </BlockStack>
        </div>
      </details>
    </Card>
  );
}
