import { Banner } from "@shopify/polaris";
import { LocalizedField } from "../../ui/localized-field";
import { useTexts } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import type { AccountSecurity } from "./account-security";
import { WORDS_MAX } from "./limits";
import { SectionCard } from "../../ui/section-card";

type Props = { form: SettingDraft<AccountSecurity>; language: string; shop: ShopFacts };

/** How one signs in is Shopify's to say; the merchant only adds to it. */
export function SignInFields({ form, language, shop }: Props) {
  const { t } = useTexts();
  const { shown, ownService } = form.value.signIn;
  const accounts = shop.customerAccounts ?? "unknown";
  const ours = accounts !== "unknown" && !ownService;
  return (
    <SectionCard title={t("account_security.signIn")} what={t("account_security.signInWhat")}>
      <Banner tone={accounts === "unknown" ? "warning" : "info"}>
        {t(`account_security.accounts.${accounts}`)}
      </Banner>
      <Tick label={t("account_security.shown")} {...form.tick(["signIn", "shown"])} />
      {shown && accounts === "new" && (
        <Tick
          label={t("account_security.ownService")}
          helpText={t("account_security.ownServiceHelp")}
          {...form.tick(["signIn", "ownService"])}
        />
      )}
      {shown && (
        <LocalizedField
          label={t(ours ? "account_security.more" : "account_security.ownWords")}
          multiline={3}
          max={WORDS_MAX}
          language={language}
          {...form.localized(["signIn", "words"])}
        />
      )}
    </SectionCard>
  );
}
