import { InlineGrid, Text } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { NumberField } from "../../ui/number-field";
import type { Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { isInEea } from "../countries";
import type { ShopFacts } from "../shop-facts";
import { EXTRA_COSTS } from "./cost-kinds";
import type { PaymentMethod, Payments } from "./payments";
import { isFreeByLaw } from "./surcharges";

type Props = {
  form: SettingDraft<Payments>;
  method: PaymentMethod;
  at: Path;
  shop: ShopFacts;
};

/** What the shop adds to the price for paying in this way; where the law forbids it, that instead. */
export function ExtraCostFields({ form, method, at, shop }: Props) {
  const { t } = useTexts();
  const { kind } = method.extraCost;
  const inEea = shop.country !== null && isInEea(shop.country);
  if (kind === "none" && inEea && isFreeByLaw(method.id, shop.currency)) {
    return (
      <Text as="p" tone="subdued">
        {t("payments.costForbidden")}
      </Text>
    );
  }
  return (
    <InlineGrid columns={{ xs: 1, sm: kind === "none" ? 1 : 2 }} gap="300">
      <Choice
        label={t("payments.cost")}
        helpText={inEea ? t("payments.costHelp") : undefined}
        options={EXTRA_COSTS.map((value) => ({ value, label: t(`payments.costs.${value}`) }))}
        {...form.choice([...at, "kind"])}
        value={kind}
      />
      {kind !== "none" && (
        <NumberField
          label={t(`payments.costs.${kind}`)}
          suffix={kind === "percent" ? "%" : shop.currency}
          min={0}
          {...form.number([...at, "amount"])}
        />
      )}
    </InlineGrid>
  );
}
