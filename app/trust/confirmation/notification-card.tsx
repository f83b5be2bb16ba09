import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Button, InlineStack, Text, TextField } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { ShopsOwn } from "./notification/details";
import { TemplateFields } from "./template-fields";

type Props = { piece: string; own: ShopsOwn };

/** For those who prefer Shopify's own mail: the same content to paste into it, and what a template lacks. */
export function NotificationCard({ piece, own }: Props) {
  const { t } = useTexts();
  const shopify = useAppBridge();

  async function copy() {
    await navigator.clipboard.writeText(piece);
    shopify.toast.show(t("confirmation.shopifys.copied"));
  }

  return (
    <SectionCard title={t("confirmation.shopifys.title")} what={t("confirmation.shopifys.what")}>
      <BlockStack gap="300">
        <TextField
          label={t("confirmation.shopifys.piece")}
          value={piece}
          multiline={6}
          maxHeight={220}
          readOnly
          monospaced
          autoComplete="off"
        />
        <InlineStack>
          <Button onClick={() => void copy()} disabled={piece === ""}>
            {t("confirmation.shopifys.copy")}
          </Button>
        </InlineStack>
        <Text as="p" tone="subdued">
          {t("confirmation.shopifys.where")}
        </Text>
        <TemplateFields own={own} />
      </BlockStack>
    </SectionCard>
  );
}
