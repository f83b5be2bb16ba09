import { Text } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { EEA_COUNTRIES } from "../countries";
import type { ShopFacts } from "../shop-facts";
import { ASKING } from "./choices";
import type { Terms } from "./terms";

type Props = { form: SettingDraft<Terms>; shop: ShopFacts };

/** How the cart asks, and what it names beside the terms. */
export function AskingCard({ form, shop }: Props) {
  const { t } = useTexts();
  const inEea = EEA_COUNTRIES.some((country) => country === shop.country);
  return (
    <SectionCard title={t("terms.asking")} what={t("terms.askingWhat")}>
      <Choice
        label={t("terms.how")}
        helpText={form.value.asking === "ticked" ? t("terms.tickedHelp") : t("terms.statedHelp")}
        options={ASKING.map((value) => ({ value, label: t(`terms.asked.${value}`) }))}
        {...form.choice(["asking"])}
      />
      <Text as="p" tone="subdued">
        {t(inEea ? "terms.law.eea" : "terms.law.elsewhere")}
      </Text>
      <Tick label={t("terms.returns")} {...form.tick(["returns"])} />
      <Tick
        label={t("terms.privacy")}
        helpText={t("terms.privacyHelp")}
        {...form.tick(["privacy"])}
      />
    </SectionCard>
  );
}
