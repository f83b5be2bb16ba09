import { PublicationLine } from "../../ui/publication-line";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { ComponentProps } from "react";

/** Whether shoppers see what is saved. */
export function StorefrontCard(props: ComponentProps<typeof PublicationLine>) {
  const { t } = useTexts();
  return (
    <SectionCard title={t("status.title")}>
      <PublicationLine {...props} />
    </SectionCard>
  );
}
