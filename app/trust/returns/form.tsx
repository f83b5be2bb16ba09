import type { SettingParts } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";
import { SectionCard } from "../../ui/section-card";
import { ExchangeCard } from "./exchange-card";
import { ExclusionsCard } from "./exclusions-card";
import { LawNotes } from "./law-notes";
import { PolicyCard } from "./policy-card";
import { RegionsCard } from "./regions-card";
import type { Returns } from "./returns";
import { SendingCard } from "./sending-card";
import { StartCard } from "./start-card";
import { TermsFields } from "./terms-fields";

/** How long, at whose cost, in what state, and how: for all countries, and for those that differ. */
export function ReturnsForm({ form, language, shop }: SettingParts<Returns>) {
  const { t } = useTexts();
  return (
    <>
      {form.value.base.days === null && <StartCard form={form} />}
      <SectionCard title={t("returns.base")} what={t("returns.baseWhat")}>
        <TermsFields at={["base"]} form={form} currency={shop.currency} />
        <LawNotes shop={shop} />
      </SectionCard>
      <RegionsCard form={form} shop={shop} />
      <SendingCard form={form} language={language} />
      <ExclusionsCard form={form} language={language} />
      <ExchangeCard form={form} language={language} />
      <PolicyCard form={form} />
    </>
  );
}
