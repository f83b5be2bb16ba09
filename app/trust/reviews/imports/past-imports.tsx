import { Badge, BlockStack, Card, InlineStack, Text } from "@shopify/polaris";
import type { ComponentProps } from "react";
import { AdminLink } from "../../../ui/admin-link";
import { day } from "../../../ui/day";
import { useTexts } from "../../../ui/texts";
import type { ImportState } from "./import-state";
import type { PastImport } from "./import-view";
import { importPath } from "./import-path";

const TONES: Partial<Record<ImportState, ComponentProps<typeof Badge>["tone"]>> = {
  done: "success",
  failed: "critical",
  asking: "attention",
  stopped: "attention",
  checking: "info",
  importing: "info",
  undoing: "info",
};

/** The imports of the shop, the newest first. */
export function PastImports({ imports }: { imports: PastImport[] }) {
  const { t } = useTexts();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("imports.past.title")}
        </Text>
        {imports.length === 0 ? (
          <Text as="p" tone="subdued">
            {t("imports.past.none")}
          </Text>
        ) : (
          <BlockStack as="ul" gap="300">
            {imports.map((one) => (
              <li key={one.id}>
                <Row {...one} />
              </li>
            ))}
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}

function Row({ id, fileName, state, added, createdOn }: PastImport) {
  const { t, locale } = useTexts();
  const brought = ["importing", "stopped", "done", "undoing"].includes(state);
  return (
    <InlineStack gap="300" align="space-between" blockAlign="center">
      <BlockStack>
        <AdminLink url={importPath(id)}>{fileName}</AdminLink>
        <Text as="p" tone="subdued">
          {brought
            ? t("imports.past.brought", { day: day(createdOn, locale), count: added })
            : day(createdOn, locale)}
        </Text>
      </BlockStack>
      <Badge tone={TONES[state]}>{t(`imports.state.${state}`)}</Badge>
    </InlineStack>
  );
}
