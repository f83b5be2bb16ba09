import { BlockStack, Checkbox, Text } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import type { Confirmation } from "./confirmation";
import { demandedBy, partsIn, PARTS, type Part } from "./parts";

type Props = { form: SettingDraft<Confirmation>; shop: ShopFacts };

/** What the mail contains. What the law wants in it is there, and says by which article. */
export function PartsCard({ form, shop }: Props) {
  const { t, locale } = useTexts();
  const { leftOut } = form.value;
  const inMail = partsIn(leftOut, shop);
  const change = (part: Part, isIn: boolean) =>
    form.set(
      ["leftOut"],
      PARTS.filter((one) => (one === part ? !isIn : leftOut.includes(one))),
    );
  return (
    <SectionCard title={t("confirmation.parts.title")} what={t("confirmation.parts.what")}>
      <BlockStack gap="200">
        {PARTS.map((part) => {
          const law = demandedBy(part, shop);
          return (
            <div key={part}>
              <Checkbox
                label={t(`confirmation.parts.${part}`)}
                checked={inMail.includes(part)}
                disabled={law !== null}
                onChange={(isIn) => change(part, isIn)}
              />
              {/* As the tick's own help it would be as pale as the tick. */}
              {law && (
                <Text as="p" tone="subdued">
                  {t("confirmation.parts.demanded", { law: law[locale] })}
                </Text>
              )}
            </div>
          );
        })}
      </BlockStack>
    </SectionCard>
  );
}
