import { Choice } from "../../ui/choice";
import { LocalizedField } from "../../ui/localized-field";
import type { Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import { EXPLAINED, momentsOf, ourName, ourText } from "./explained";
import { ExtraCostFields } from "./extra-cost-fields";
import { NAME_MAX, TEXT_MAX } from "./limits";
import type { PaymentMethod, Payments } from "./payments";

type Props = {
  form: SettingDraft<Payments>;
  method: PaymentMethod;
  at: Path;
  language: string;
  shop: ShopFacts;
};

/** What is said about one method; Tillit's words stand until they are changed. */
export function MethodFields({ form, method, at, language, shop }: Props) {
  const { t } = useTexts();
  const moments = momentsOf(method.id);
  return (
    <>
      <LocalizedField
        label={t("payments.name")}
        language={language}
        max={NAME_MAX}
        ours={ourName(method.id)}
        {...form.localized([...at, "name"])}
      />
      {moments.length > 1 && (
        <Choice
          label={t("payments.moment")}
          helpText={t("payments.momentHelp")}
          options={moments.map((value) => ({ value, label: t(`payments.moments.${value}`) }))}
          {...form.choice([...at, "moment"])}
          value={method.moment}
        />
      )}
      <ExtraCostFields form={form} method={method} at={[...at, "extraCost"]} shop={shop} />
      {EXPLAINED.map((field) => (
        <LocalizedField
          key={field}
          label={t(`payments.texts.${field}`)}
          language={language}
          max={TEXT_MAX}
          multiline={2}
          ours={ourText(method.id, method.moment, field)}
          {...form.localized([...at, field])}
        />
      ))}
    </>
  );
}
