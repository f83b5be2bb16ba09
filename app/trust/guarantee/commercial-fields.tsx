import { FormLayout } from "@shopify/polaris";
import { Choice } from "../../ui/choice";
import { Field } from "../../ui/field";
import { LocalizedField } from "../../ui/localized-field";
import { NumberField } from "../../ui/number-field";
import { useTexts } from "../../ui/texts";
import { Tick } from "../../ui/tick";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { ADDRESS_MAX, GIVER_MAX, GOODS_MAX, TERMS_MAX } from "./limits";
import { UNITS } from "./units";
import type { Guarantee } from "./guarantee";
import { HOW_TO_CLAIM } from "./words/commercial";

type Props = { form: SettingDraft<Guarantee>; language: string };

const at = (field: string) => ["commercial", field];

/** What Directive (EU) 2019/771, Art. 17(2) wants said of a guarantee. */
export function CommercialFields({ form, language }: Props) {
  const { t } = useTexts();
  return (
    <FormLayout>
      <FormLayout.Group>
        <NumberField
          label={t("guarantee.length")}
          min={1}
          max={100}
          {...form.number(at("length"))}
        />
        <Choice
          label={t("guarantee.unit")}
          options={UNITS.map((unit) => ({ value: unit, label: t(`guarantee.units.${unit}`) }))}
          {...form.choice(at("unit"))}
        />
      </FormLayout.Group>
      <Tick
        label={t("guarantee.allGoods")}
        helpText={t("guarantee.allGoodsHelp")}
        {...form.tick(at("allGoods"))}
      />
      {!form.value.commercial?.allGoods && (
        <LocalizedField
          label={t("guarantee.goods")}
          helpText={t("guarantee.goodsHelp")}
          max={GOODS_MAX}
          multiline={2}
          language={language}
          {...form.localized(at("goods"))}
        />
      )}
      <LocalizedField
        label={t("guarantee.covers")}
        helpText={t("guarantee.coversHelp")}
        max={TERMS_MAX}
        multiline={3}
        language={language}
        {...form.localized(at("covers"))}
      />
      <LocalizedField
        label={t("guarantee.how")}
        max={TERMS_MAX}
        multiline={2}
        language={language}
        ours={HOW_TO_CLAIM}
        {...form.localized(at("how"))}
      />
      <Field
        label={t("guarantee.giver")}
        helpText={t("guarantee.giverHelp")}
        max={GIVER_MAX}
        {...form.text(at("giver"))}
      />
      <Field
        label={t("guarantee.giverAddress")}
        max={ADDRESS_MAX}
        multiline={3}
        {...form.text(at("address"))}
      />
      <Field
        label={t("guarantee.url")}
        helpText={t("guarantee.urlHelp")}
        type="url"
        placeholder="https://"
        {...form.text(at("url"))}
      />
    </FormLayout>
  );
}
