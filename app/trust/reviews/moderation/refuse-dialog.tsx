import { BlockStack, ChoiceList, Text } from "@shopify/polaris";
import { useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { useTexts } from "../../../ui/texts";
import { REFUSAL_REASONS, type RefusalReason } from "../refusal-reasons";

type Props = {
  /** What would be done; null: the dialog is closed. */
  stroke: "refuse" | "delete" | null;
  /** To how many reviews. */
  count: number;
  onClose(): void;
  onRefuse(stroke: "refuse" | "delete", reason: RefusalReason): void;
};

/** Why reviews are refused or deleted: one reason from the list, which the author is told and may object to. */
export function RefuseDialog({ stroke, count, onClose, onRefuse }: Props) {
  const { t } = useTexts();
  const [reason, setReason] = useState<RefusalReason | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  // While the dialog closes, it goes on saying what it was about.
  const [last, setLast] = useState<"refuse" | "delete">("refuse");
  if (stroke !== null && stroke !== last) setLast(stroke);
  const what = stroke ?? last;

  const leave = () => {
    setReason(null);
    setIsMissing(false);
    onClose();
  };
  function refuse() {
    setIsMissing(reason === null);
    if (reason === null) return;
    onRefuse(what, reason);
    leave();
  }

  return (
    <Dialog
      id="refuse-reviews"
      open={stroke !== null}
      title={t(`reviews.${what}.title`, { count })}
      cancel={t("reviews.cancel")}
      action={{ label: t(`reviews.${what}.do`), onPress: refuse, isDangerous: true }}
      onClose={leave}
    >
      <BlockStack gap="300">
        <Text as="p">{t(`reviews.${what}.told`)}</Text>
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
