import { BlockStack, Text } from "@shopify/polaris";
import { TitleBar } from "@shopify/app-bridge-react";
import { useNavigate } from "@remix-run/react";
import type { ReactNode } from "react";
import { HelpLink } from "./help-link";

type Props = {
  title: string;
  /** What the page does for shoppers, in one sentence; null where it only says what went wrong. */
  subtitle: string | null;
  /** The page that this one belongs to. */
  parent?: { title: string; url: string };
  children: ReactNode;
};

// Polaris's own Page weighs 15 KB for menus and paginations that no page of ours has.
const PAGE = { maxWidth: "68rem", margin: "0 auto", padding: "var(--p-space-400)" };

/** A page of the admin. Shopify shows its title, and the way back, in the bar above our frame. */
export function AdminPage({ title, subtitle, parent, children }: Props) {
  const navigate = useNavigate();
  return (
    <main style={PAGE} aria-label={title}>
      <TitleBar title={title}>
        {parent && (
          <button variant="breadcrumb" onClick={() => navigate(parent.url)}>
            {parent.title}
          </button>
        )}
      </TitleBar>
      {/* The bar is outside this document, which a screen reader goes through by its headings. */}
      <Text as="h1" visuallyHidden>
        {title}
      </Text>
      <BlockStack gap="400">
        {subtitle && (
          <Text as="p" tone="subdued">
            {subtitle} <HelpLink />
          </Text>
        )}
        {children}
      </BlockStack>
    </main>
  );
}
