import { BlockStack, ChoiceList, Text } from "@shopify/polaris";
import { useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { useTexts } from "../../../ui/texts";
import { REFUSAL_REASONS, type RefusalReason } from "../refusal-reasons";

type Props = {
  open: boolean;
  /** How many reviews would be refused. */
  count: number;
  onClose(): void;
  onRefuse(reason: RefusalReason): void;
};

/** Why reviews are refused: one reason from the list, which the author is told and may object to. */
export function RefuseDialog({ open, count, onClose, onRefuse }: Props) {
  const { t } = useTexts();
  const [reason, setReason] = useState<RefusalReason | null>(null);
  const [isMissing, setIsMissing] = useState(false);

  const leave = () => {
    setReason(null);
    setIsMissing(false);
    onClose();
  };
  function refuse() {
    setIsMissing(reason === null);
    if (reason === null) return;
    onRefuse(reason);
    leave();
  }

  return (
    <Dialog
      id="refuse-reviews"
      open={open}
      title={t("reviews.refuse.title", { count })}
      cancel={t("reviews.cancel")}
      action={{ label: t("reviews.refuse.do"), onPress: refuse, isDangerous: true }}
      onClose={leave}
    >
      <BlockStack gap="300">
        <Text as="p">{t("reviews.refuse.told")}</Text>
        <ChoiceList
          title={t("reviews.refuse.why")}
          choices={REFUSAL_REASONS.map((value) => ({
            value,
            label: t(`reviews.refusedFor.${value}`),
          }))}
          selected={reason === null ? [] : [reason]}
          onChange={([next]) => setReason(next as RefusalReason)}
          {...(isMissing && { error: t("reviews.refuse.choose") })}
        />
        <Text as="p" tone="subdued">
          {t("reviews.refuse.notStars")}
        </Text>
      </BlockStack>
    </Dialog>
  );
}
