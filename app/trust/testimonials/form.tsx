import { Badge, BlockStack, Card, Text } from "@shopify/polaris";
import { ItemList } from "../../ui/item-list";
import { LocalizedField } from "../../ui/localized-field";
import { SectionCard } from "../../ui/section-card";
import type { SettingParts } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";
import { consentLack } from "./consent-lack";
import { HEADING_MAX, TESTIMONIALS_MAX } from "./limits";
import { newTestimonial } from "./new-testimonial";
import { TestimonialFields } from "./testimonial-fields";
import type { Testimonial, Testimonials } from "./testimonials";

/** What people say about the shop, each with the record that they agreed to be shown. */
export function TestimonialsForm({ form, language }: SettingParts<Testimonials>) {
  const { t } = useTexts();
  return (
    <>
      <SectionCard title={t("testimonials.list")} what={t("testimonials.listWhat")}>
        <ItemList
          form={form}
          at={["testimonials"]}
          title={t("testimonials.list")}
          idOf={({ id }: Testimonial) => id}
          nameOf={({ name }: Testimonial) => name || t("testimonials.unnamed")}
          badge={({ consent }: Testimonial) =>
            consentLack(consent) && <Badge tone="attention">{t("testimonials.notShown")}</Badge>
          }
          make={() => newTestimonial(crypto.randomUUID())}
          add={t("testimonials.add")}
          max={TESTIMONIALS_MAX}
          empty={
            <BlockStack gap="200">
              <Text as="p">{t("testimonials.none")}</Text>
              <Text as="p" tone="subdued">
                {t("testimonials.noneWhat")}
              </Text>
            </BlockStack>
          }
        >
          {(testimonial, at) => (
            <TestimonialFields testimonial={testimonial} at={at} form={form} language={language} />
          )}
        </ItemList>
      </SectionCard>
      <Card>
        <LocalizedField
          label={t("testimonials.heading")}
          helpText={t("testimonials.headingHelp")}
          max={HEADING_MAX}
          language={language}
          {...form.localized(["heading"])}
        />
      </Card>
    </>
  );
}
