import { BlockStack, Card, Text } from "@shopify/polaris";
import type { ReactNode } from "react";

type Props = { title: string; what?: string; children: ReactNode };

/** One part of the form under its heading. */
export function SectionCard({ title, what, children }: Props) {
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {title}
          </Text>
          {what && (
            <Text as="p" tone="subdued">
              {what}
            </Text>
          )}
        </BlockStack>
        {children}
      </BlockStack>
    </Card>
  );
}
