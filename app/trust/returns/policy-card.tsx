import { BlockStack, Button, InlineError, InlineStack, Text } from "@shopify/polaris";
import { fieldId } from "../../ui/problem-place";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import { useRefundPolicy } from "../../ui/use-refund-policy";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { PolicyComparison } from "./policy-comparison";
import type { Returns } from "./returns";

type Props = { form: SettingDraft<Returns> };

/** What is saved here can be written to Shopify's own refund policy. */
export function PolicyCard({ form }: Props) {
  const { t } = useTexts();
  const { look, busy, told, trouble, lookAtIt, write } = useRefundPolicy();
  const ready = !form.dirty && form.saved.value.base.days !== null;
  const seen = ready && look && look.is !== "unsaid" ? look : null;

  return (
    <SectionCard title={t("returns.policy.title")} what={t("returns.policy.what")}>
      {!ready && <Text as="p">{t("returns.policy.saveFirst")}</Text>}
      <div role="status">
        <BlockStack gap="200">
          {seen && <Text as="p">{t(`returns.policy.${seen.is}`)}</Text>}
          {told && <Text as="p">{t(`returns.policy.${told}`)}</Text>}
        </BlockStack>
      </div>
      {seen && seen.is !== "same" && (
        <>
          <PolicyComparison now={seen.now} wanted={seen.wanted} />
          <Text as="p" tone="subdued">
            {t("returns.policy.why")}
          </Text>
        </>
      )}
      <InlineStack gap="200">
        <Button onClick={lookAtIt} disabled={!ready} loading={busy && !seen}>
          {t("returns.policy.look")}
        </Button>
        {seen && seen.is !== "same" && (
          <Button
            tone={seen.is === "others" ? "critical" : undefined}
            loading={busy}
            onClick={() => void write(seen.seen)}
          >
            {t(seen.is === "absent" ? "returns.policy.write" : "returns.policy.replace")}
          </Button>
        )}
      </InlineStack>
      {trouble && (
        <div role="alert">
          <InlineError message={trouble} fieldID={fieldId(["policy"])} />
        </div>
      )}
    </SectionCard>
  );
}
