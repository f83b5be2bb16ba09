import { Badge, BlockStack, Box, Button, InlineStack, Text } from "@shopify/polaris";
import { day } from "../../ui/day";
import { fieldId } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { BadgesForm } from "./form-parts";
import type { Seal } from "./seal";
import { SealFields } from "./seal-fields";

type Props = Pick<BadgesForm, "form"> & {
  seal: Seal;
  at: ["seals", number];
  today: string;
  open: boolean;
  onToggle(): void;
  /** The keyboard has come into the fields. */
  onEnter(): void;
  onRemove(): void;
};

const NAME = { flex: "1 1 8rem", minWidth: 0, overflowWrap: "anywhere" } as const;

export function SealRow({ seal, at, form, today, open, onToggle, onEnter, onRemove }: Props) {
  const { t } = useTexts();
  const name = seal.name || t("seals.unnamed");
  const fields = fieldId([...at, "fields"]);
  return (
    <div id={fieldId(at)} tabIndex={-1}>
      <Box padding="300" borderWidth="025" borderColor="border" borderRadius="200">
        <BlockStack gap="300">
          <InlineStack gap="200" blockAlign="center">
            <div style={NAME}>
              <Text as="p" fontWeight="medium">
                {name}
              </Text>
              <Text as="p" tone="subdued">
                {seal.holder}
              </Text>
            </div>
            <EndDate seal={seal} today={today} />
            <InlineStack wrap={false}>
              <Button
                variant="tertiary"
                disclosure={open ? "up" : "down"}
                onClick={onToggle}
                ariaExpanded={open}
                ariaControls={open ? fields : undefined}
                accessibilityLabel={t(open ? "seals.closeNamed" : "seals.editNamed", { name })}
              >
                {t(open ? "seals.close" : "seals.edit")}
              </Button>
              <Button
                variant="tertiary"
                tone="critical"
                onClick={onRemove}
                accessibilityLabel={t("seals.removeNamed", { name })}
              >
                {t("seals.remove")}
              </Button>
            </InlineStack>
          </InlineStack>
          {open && (
            <div id={fields} onFocus={onEnter}>
              <SealFields seal={seal} at={at} form={form} />
            </div>
          )}
        </BlockStack>
      </Box>
    </div>
  );
}

function EndDate({ seal, today }: { seal: Seal; today: string }) {
  const { t, locale } = useTexts();
  if (seal.validUntil === null) return null;
  const until = day(seal.validUntil, locale);
  return seal.validUntil < today ? (
    <Badge tone="critical">{t("seals.expired", { day: until })}</Badge>
  ) : (
    <Badge tone="success">{t("seals.validUntil", { day: until })}</Badge>
  );
}
