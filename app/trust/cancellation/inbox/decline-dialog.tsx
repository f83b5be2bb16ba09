import { BlockStack, ChoiceList, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { useTexts } from "../../../ui/texts";
import { DECLINE_REASONS, WORDS_MAX, type DeclineReason } from "../choices";

type Props = {
  id: string;
  open: boolean;
  orderNumber: string;
  /** The reason that is most likely. */
  likely: DeclineReason | null;
  onClose(): void;
  /** Null when it is done; else what is in the way. */
  onDecline(reason: DeclineReason, words: string): Promise<string | null>;
};

/** Why an order is not stopped; the buyer reads it. What was typed stays until it is sent. */
export function DeclineDialog({ id, open, orderNumber, likely, onClose, onDecline }: Props) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<DeclineReason | null>(null);
  const [words, setWords] = useState("");
  const [trouble, setTrouble] = useState<{ reason: boolean; said: string | null }>();
  const reason = chosen ?? likely;

  async function decline() {
    if (reason === null) return setTrouble({ reason: true, said: null });
    const said = await onDecline(reason, words);
    setTrouble(said === null ? undefined : { reason: false, said });
    if (said === null) onClose();
  }

  return (
    <Dialog
      id={`decline-${id}`}
      open={open}
      title={t("cancellations.decline.title", { number: orderNumber })}
      cancel={t("cancellations.decline.back")}
      action={{
        label: t("cancellations.decline.do"),
        onPress: () => void decline(),
        isDangerous: true,
      }}
      onClose={onClose}
    >
      <BlockStack gap="300">
        <Text as="p">{t("cancellations.decline.told")}</Text>
        <ChoiceList
          title={t("cancellations.decline.why")}
          choices={DECLINE_REASONS.map((value) => ({
            value,
            label: t(`cancellations.reasons.${value}`),
          }))}
          selected={reason === null ? [] : [reason]}
          onChange={([next]) => setChosen(next as DeclineReason)}
          {...(trouble?.reason && { error: t("cancellations.decline.choose") })}
        />
        <TextField
          label={t("cancellations.decline.words")}
          helpText={t("cancellations.decline.wordsHelp")}
          value={words}
          onChange={setWords}
          multiline={3}
          maxLength={WORDS_MAX}
          autoComplete="off"
          error={trouble?.said ?? false}
        />
      </BlockStack>
    </Dialog>
  );
}
