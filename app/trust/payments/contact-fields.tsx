import { BlockStack, Button, Card, InlineGrid, InlineStack, Text } from "@shopify/polaris";
import { Field } from "../../ui/field";
import { LocalizedField } from "../../ui/localized-field";
import type { SettingParts } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";
import { HOURS_MAX } from "./limits";
import type { Payments } from "./payments";

const EMAIL = ["contact", "email"];
const PHONE = ["contact", "phone"];

/** Entered once, it belongs to every method. */
export function ContactFields({ form, language, shop }: SettingParts<Payments>) {
  const { t } = useTexts();
  const { email, phone } = form.value.contact;
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("payments.contact")}
          </Text>
          <Text as="p" tone="subdued">
            {t("payments.contactWhat")}
          </Text>
        </BlockStack>
        <InlineGrid columns={{ xs: 1, sm: 2 }} gap="300">
          <BlockStack gap="100">
            <Field label={t("payments.email")} type="email" {...form.text(EMAIL)} />
            {email === "" && shop.contactEmail && (
              <Known text={shop.contactEmail} onUse={(known) => form.set(EMAIL, known)} />
            )}
          </BlockStack>
          <BlockStack gap="100">
            <Field label={t("payments.phone")} type="tel" {...form.text(PHONE)} />
            {phone === "" && shop.phone && (
              <Known text={shop.phone} onUse={(known) => form.set(PHONE, known)} />
            )}
          </BlockStack>
        </InlineGrid>
        <LocalizedField
          label={t("payments.hours")}
          helpText={t("payments.hoursHelp")}
          language={language}
          max={HOURS_MAX}
          {...form.localized(["contact", "hours"])}
        />
      </BlockStack>
    </Card>
  );
}

/** What Shopify knows, ready to be taken over. */
function Known({ text, onUse }: { text: string; onUse(text: string): void }) {
  const { t } = useTexts();
  return (
    <InlineStack>
      <Button variant="plain" onClick={() => onUse(text)}>
        {t("payments.use", { text })}
      </Button>
    </InlineStack>
  );
}
