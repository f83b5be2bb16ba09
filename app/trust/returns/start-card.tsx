import { Button, InlineStack } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";
import { SectionCard } from "../../ui/section-card";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { Returns } from "./returns";
import { PERIOD_BY_LAW, REFUND_BY_LAW } from "./limits";
import type { Terms } from "./terms";

const terms = (days: number, payer: Terms["payer"]): Terms => ({
  days,
  payer,
  cost: null,
  refundDays: REFUND_BY_LAW,
});

const USUAL = {
  law: terms(PERIOD_BY_LAW, "buyer"),
  month: terms(30, "buyer"),
  monthFree: terms(30, "shop"),
};

/** The first visit: what shops usually do, to begin with. Nothing of it is saved by this. */
export function StartCard({ form }: { form: SettingDraft<Returns> }) {
  const { t } = useTexts();
  return (
    <SectionCard title={t("returns.start.title")} what={t("returns.start.what")}>
      <InlineStack gap="200">
        {(Object.keys(USUAL) as (keyof typeof USUAL)[]).map((usual) => (
          <Button key={usual} onClick={() => form.set(["base"], USUAL[usual])}>
            {t(`returns.start.${usual}`)}
          </Button>
        ))}
      </InlineStack>
    </SectionCard>
  );
}
