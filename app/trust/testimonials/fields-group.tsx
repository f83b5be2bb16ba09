import { BlockStack, Divider, Text } from "@shopify/polaris";
import type { ReactNode } from "react";
import type { Path } from "../../ui/problem-place";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { Testimonial, Testimonials } from "./testimonials";

/** What each part of a testimonial's fields gets. */
export type FieldsProps = {
  testimonial: Testimonial;
  at: Path;
  form: SettingDraft<Testimonials>;
  language: string;
};

type Props = { title: string; what?: string; children: ReactNode };

/** A part of the fields of one testimonial, under its own heading. */
export function FieldsGroup({ title, what, children }: Props) {
  return (
    <BlockStack gap="300">
      <Divider />
      <BlockStack gap="100">
        <Text as="h3" variant="headingSm">
          {title}
        </Text>
        {what && (
          <Text as="p" tone="subdued">
            {what}
          </Text>
        )}
      </BlockStack>
      {children}
    </BlockStack>
  );
}
