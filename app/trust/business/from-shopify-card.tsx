import { Banner, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { useEffect, useRef } from "react";
import { same } from "../../ui/same";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { Business } from "./business";

type Props = { form: SettingDraft<Business>; fromShopify: Business };

/** Before anything was saved, the form begins with what Shopify knows. It counts once it is saved. */
export function FromShopify({ form, fromShopify }: Props) {
  const { t } = useTexts();
  const begun = useRef(false);
  const isNew = form.saved.revision === 0;
  const isEmpty = same(form.value, form.saved.value);

  useEffect(() => {
    if (begun.current || !isNew) return;
    begun.current = true;
    form.set([], fromShopify);
  }, [form, fromShopify, isNew]);

  if (!isNew) return null;
  return (
    <Banner tone="info">
      <BlockStack gap="200">
        <Text as="p">
          {t(isEmpty ? "business.fromShopify.offer" : "business.fromShopify.taken")}
        </Text>
        {isEmpty && (
          <InlineStack>
            <Button onClick={() => form.set([], fromShopify)}>
              {t("business.fromShopify.take")}
            </Button>
          </InlineStack>
        )}
      </BlockStack>
    </Banner>
  );
}
