import { Box, Button, InlineStack, Text } from "@shopify/polaris";
import { useEffect, useRef } from "react";
import { useTexts } from "./texts";

/** Stands where something was removed, until the next change, so that nothing is lost by a slip. */
export function RemovedRow({ name, onUndo }: { name: string; onUndo(): void }) {
  const { t } = useTexts();
  const row = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone; the nearest useful place is this one.
  useEffect(() => row.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={row} role="status">
      <Box padding="300" borderRadius="200" background="bg-surface-secondary">
        <InlineStack gap="300" blockAlign="center" align="space-between">
          <Text as="span" tone="subdued">
            {t("removed", { name })}
          </Text>
          <Button variant="plain" onClick={onUndo}>
            {t("undo")}
          </Button>
        </InlineStack>
      </Box>
    </div>
  );
}
