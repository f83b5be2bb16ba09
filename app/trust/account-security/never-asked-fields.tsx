import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { AccountSecurity } from "./account-security";
import { NEVER_ASKED } from "./never-asked";
import { SectionCard } from "../../ui/section-card";
import { TickList } from "./tick-list";

/** A rule of the shop's own, which its staff must know. */
export function NeverAskedFields({ form }: { form: SettingDraft<AccountSecurity> }) {
  const { t } = useTexts();
  return (
    <SectionCard title={t("account_security.never")} what={t("account_security.neverWhat")}>
      <TickList
        title={t("account_security.neverList")}
        at={["neverAsked"]}
        texts={NEVER_ASKED}
        ticked={form.value.neverAsked}
        onChange={(next) => form.set(["neverAsked"], next)}
      />
    </SectionCard>
  );
}
