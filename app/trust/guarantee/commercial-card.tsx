import { Checkbox, Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";
import { SectionCard } from "../../ui/section-card";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import type { Commercial } from "./commercial";
import { CommercialFields } from "./commercial-fields";
import type { Guarantee } from "./guarantee";
import { LEGAL_ONE_STAYS } from "./words/commercial";

type Props = { form: SettingDraft<Guarantee>; language: string; shop: ShopFacts };

/** A guarantee besides the legal one, if there is one. */
export function CommercialCard({ form, language, shop }: Props) {
  const { t, locale } = useTexts();
  const { commercial } = form.value;
  const saved = form.saved.value.commercial;
  return (
    <SectionCard title={t("guarantee.commercial")} what={t("guarantee.commercialWhat")}>
      <Checkbox
        label={t("guarantee.given")}
        checked={commercial !== null}
        // Unticked by a slip, what was saved comes back.
        onChange={(given) => form.set(["commercial"], given ? (saved ?? usual(shop)) : null)}
      />
      {commercial && <CommercialFields form={form} language={language} />}
      {commercial && (
        <Text as="p" tone="subdued">
          {t("guarantee.stays", { sentence: LEGAL_ONE_STAYS[locale] })}
        </Text>
      )}
    </SectionCard>
  );
}

/** From the shop, for the years that most give. */
function usual({ name, address }: ShopFacts): Commercial {
  const lines = address
    ? [address.address1, [address.zip, address.city].filter(Boolean).join(" ")].filter(Boolean)
    : [];
  return {
    giver: address?.company || name,
    address: lines.join("\n"),
    length: 5,
    unit: "years",
    allGoods: false,
    goods: {},
    covers: {},
    how: {},
    url: "",
  };
}
