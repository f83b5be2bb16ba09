import { valueAt } from "../../ui/at-path";
import { Choice } from "../../ui/choice";
import type { Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import { CountriesField } from "./countries-field";
import { AREAS } from "./choices";
import type { Region } from "./region";
import type { Returns } from "./returns";
import { TermsFields } from "./terms-fields";

type Props = { at: Path; form: SettingDraft<Returns>; shop: ShopFacts };

/** Where, and what counts there. */
export function RegionFields({ at, form, shop }: Props) {
  const { t } = useTexts();
  const region = valueAt(form.value, at) as Region;
  const elsewhere = form.value.regions
    .filter(({ id, area }) => id !== region.id && area === "countries")
    .flatMap(({ countries }) => countries);
  return (
    <>
      <Choice
        label={t("returns.area")}
        options={AREAS.map((area) => ({ value: area, label: t(`returns.areas.${area}`) }))}
        {...form.choice([...at, "area"])}
      />
      {region.area === "countries" && (
        <CountriesField
          at={[...at, "countries"]}
          countries={region.countries}
          offered={shop.shipsTo.filter((country) => !elsewhere.includes(country))}
          problems={form.problems}
          onChange={(countries) => form.set([...at, "countries"], countries)}
        />
      )}
      <TermsFields at={[...at, "terms"]} form={form} currency={shop.currency} />
    </>
  );
}
