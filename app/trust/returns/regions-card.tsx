import { Text } from "@shopify/polaris";
import { useCountryNames } from "../../ui/country-names";
import { ItemList } from "../../ui/item-list";
import { useTexts } from "../../ui/texts";
import { SectionCard } from "../../ui/section-card";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import type { Region } from "./region";
import { RegionFields } from "./region-fields";
import { REGIONS_MAX } from "./limits";
import type { Returns } from "./returns";
import { UNSAID_TERMS } from "./unsaid-terms";

type Props = { form: SettingDraft<Returns>; shop: ShopFacts };

/** Countries in which it is otherwise. */
export function RegionsCard({ form, shop }: Props) {
  const { t } = useTexts();
  const countryName = useCountryNames();
  const nameOf = ({ area, countries, terms }: Region) => {
    const where =
      area === "countries"
        ? countries.map(countryName).join(", ") || t("returns.newRegion")
        : t(`returns.areas.${area}`);
    return terms.days === null ? where : t("returns.regionName", { where, days: terms.days });
  };
  return (
    <SectionCard title={t("returns.regions")} what={t("returns.regionsWhat")}>
      <ItemList
        form={form}
        at={["regions"]}
        title={t("returns.regions")}
        idOf={({ id }: Region) => id}
        nameOf={nameOf}
        make={(): Region => ({
          id: crypto.randomUUID(),
          area: "countries",
          countries: [],
          terms: { ...UNSAID_TERMS, ...form.value.base },
        })}
        add={t("returns.addRegion")}
        max={REGIONS_MAX}
        empty={<Text as="p">{t("returns.noRegions")}</Text>}
      >
        {(_, at) => <RegionFields at={at} form={form} shop={shop} />}
      </ItemList>
    </SectionCard>
  );
}
