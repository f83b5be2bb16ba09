import { BlockStack, Box, Button, InlineStack, Text } from "@shopify/polaris";
import { ArrowLeftIcon } from "@shopify/polaris-icons";
import type { ReactNode } from "react";
import { useTexts } from "./texts";

type Props = {
  title: string;
  subtitle?: string;
  backTo?: string;
  aside?: ReactNode;
  children: ReactNode;
};

// Polaris's own Page weighs 15 KB for menus and paginations that no page of ours has.
const PAGE = { maxWidth: "68rem", margin: "0 auto", padding: "var(--p-space-400)" };

/** A page of the admin: its title, the way back, its content. */
export function AdminPage({ title, subtitle, backTo, aside, children }: Props) {
  const { t } = useTexts();
  return (
    <main style={PAGE} aria-label={title}>
      <BlockStack gap="400">
        <InlineStack gap="200" blockAlign="center" wrap={false}>
          {backTo && (
            <Button url={backTo} icon={ArrowLeftIcon} accessibilityLabel={t("page.back")} />
          )}
          <Box width="100%">
            <InlineStack gap="300" blockAlign="center" align="space-between">
              <Text as="h1" variant="headingLg">
                {title}
              </Text>
              {aside}
            </InlineStack>
          </Box>
        </InlineStack>
        {subtitle && (
          <Text as="p" tone="subdued">
            {subtitle}
          </Text>
        )}
        {children}
      </BlockStack>
    </main>
  );
}
