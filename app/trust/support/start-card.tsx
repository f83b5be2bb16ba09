import { Button, InlineStack } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import { suggestedSupport } from "./suggested";
import type { Support } from "./support";

type Props = { form: SettingDraft<Support>; shop: ShopFacts };

/** The first visit: most of it is known to Shopify already. Nothing of it is saved by this. */
export function StartCard({ form, shop }: Props) {
  const { t } = useTexts();
  return (
    <SectionCard title={t("support.start.title")} what={t("support.start.what")}>
      <InlineStack>
        <Button
          variant="primary"
          onClick={() => form.edit([], (value) => suggestedSupport(value, shop))}
        >
          {t("support.start.fill")}
        </Button>
      </InlineStack>
    </SectionCard>
  );
}
