import { Card } from "@shopify/polaris";
import { LocalizedField } from "../../ui/localized-field";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import { INTRO_MAX } from "./limits";
import { PageCard } from "./page-card";
import { ProofsCard } from "./proofs-card";
import { SectionOrder } from "./section-order";
import type { Section } from "./sections";
import type { TrustPage } from "./trust-page";

export type TrustPageParts = { form: SettingDraft<TrustPage>; shop: ShopFacts };
type Props = TrustPageParts & {
  language: string;
  /** Those that have something to show. */
  filled: Section[];
};

/** Where the trust page stands, whether proofs lead there, and what stands first on it. */
export function TrustPageForm({ form, shop, language, filled }: Props) {
  const { t } = useTexts();
  return (
    <>
      <PageCard form={form} shop={shop} />
      <ProofsCard form={form} shop={shop} />
      <Card>
        <LocalizedField
          label={t("trust_page.intro")}
          helpText={t("trust_page.introHelp")}
          {...form.localized(["intro"])}
          language={language}
          max={INTRO_MAX}
          multiline={3}
        />
      </Card>
      <SectionOrder form={form} filled={filled} />
    </>
  );
}
