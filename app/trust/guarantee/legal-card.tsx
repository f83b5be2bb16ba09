import { List, Text } from "@shopify/polaris";
import { useCountryNames } from "../../ui/country-names";
import { useTexts } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import { SectionCard } from "../../ui/section-card";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { countriesShippedTo } from "../countries-shipped-to";
import type { ShopFacts } from "../shop-facts";
import type { Guarantee } from "./guarantee";
import { legalGuaranteeIn, type LegalGuarantee } from "./legal";

type Props = { form: SettingDraft<Guarantee>; shop: ShopFacts };

/** What the law gives buyers where the shop ships, which nobody has to type in. */
export function LegalCard({ form, shop }: Props) {
  const { t } = useTexts();
  const countryName = useCountryNames();
  const said = (legal: LegalGuarantee | null) => {
    if (!legal) return t("guarantee.law.other");
    if ("yearsIfMeantToLast" in legal) {
      return t("guarantee.law.norway", { years: legal.years, longer: legal.yearsIfMeantToLast });
    }
    return t(legal.atLeast ? "guarantee.law.atLeast" : "guarantee.law.years", {
      years: legal.years,
    });
  };
  const byLaw = new Map<string, string[]>();
  for (const country of countriesShippedTo(shop)) {
    const law = said(legalGuaranteeIn(country));
    byLaw.set(law, [...(byLaw.get(law) ?? []), country]);
  }

  return (
    <SectionCard title={t("guarantee.legal")} what={t("guarantee.legalWhat")}>
      <Tick label={t("guarantee.showLegal")} {...form.tick(["legal"])} />
      <List>
        {[...byLaw].map(([law, countries]) => (
          <List.Item key={law}>
            {t("guarantee.law.where", { countries: countries.map(countryName).join(", "), law })}
          </List.Item>
        ))}
      </List>
      <Text as="p" tone="subdued">
        {t("guarantee.sources")}
      </Text>
    </SectionCard>
  );
}
