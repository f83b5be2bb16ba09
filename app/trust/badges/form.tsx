import { Card } from "@shopify/polaris";
import { LocalizedField } from "../../ui/localized-field";
import { useTexts } from "../../ui/texts";
import type { ShopFactsLook } from "../../ui/use-shop-facts";
import { ChosenBadges } from "./chosen-badges";
import { ClaimsToChoose } from "./claims-to-choose";
import type { BadgesForm as Parts } from "./form-parts";
import { Seals } from "./seals";

type Props = Parts & {
  /** YYYY-MM-DD */
  today: string;
  facts: ShopFactsLook;
};

/** Which claims to show, in which order and words, and the seals of others. */
export function BadgesForm({ today, facts, ...parts }: Props) {
  const { form, language, limits } = parts;
  const { t } = useTexts();
  return (
    <>
      <Card>
        <LocalizedField
          label={t("badges.heading")}
          helpText={t("badges.headingHelp")}
          {...form.localized(["heading"])}
          language={language}
          max={limits.heading}
        />
      </Card>
      <ChosenBadges {...parts} />
      <ClaimsToChoose {...parts} facts={facts} />
      <Seals form={form} limits={limits} today={today} />
    </>
  );
}
