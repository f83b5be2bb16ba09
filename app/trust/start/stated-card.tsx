import { Button, InlineStack } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import { pageOf } from "../setting-page";
import { stepAddress, stepAfter, type StatedStep } from "./steps";

/** It has been stated already, here or on its own page, where it is changed from now on. */
export function StatedCard({ step }: { step: StatedStep }) {
  const { t } = useTexts();
  return (
    <SectionCard title={t(`start.${step}.title`)} what={t("start.stated")}>
      <InlineStack gap="300">
        <Button variant="primary" url={stepAddress(stepAfter(step) ?? "publish")}>
          {t("start.goOn")}
        </Button>
        <Button url={pageOf(step)}>{t("start.change")}</Button>
      </InlineStack>
    </SectionCard>
  );
}
