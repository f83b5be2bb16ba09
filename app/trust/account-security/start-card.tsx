import { Button, InlineStack } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import type { AccountSecurity } from "./account-security";
import { suggestedSecurity } from "./suggested";

type Props = { form: SettingDraft<AccountSecurity>; shop: ShopFacts };

/** The first visit: what most shops can say as it stands. Nothing of it is saved by this. */
export function StartCard({ form, shop }: Props) {
  const { t } = useTexts();
  return (
    <SectionCard title={t("account_security.start.title")} what={t("account_security.start.what")}>
      <InlineStack>
        <Button
          variant="primary"
          onClick={() => form.edit([], (value) => suggestedSecurity(value, shop))}
        >
          {t("account_security.start.fill")}
        </Button>
      </InlineStack>
    </SectionCard>
  );
}
