import { BlockStack, Text, TextField } from "@shopify/polaris";
import { useAppBridge } from "@shopify/app-bridge-react";
import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { ask, posting } from "../../../ui/ask";
import { Dialog } from "../../../ui/dialog";
import { problemText } from "../../../ui/problem-place";
import { useTexts } from "../../../ui/texts";
import type { MessageAnswer } from "./stroke-answer";

type Props = { id: string; open: boolean; onClose(): void };

/** Writes to the author of a review alone, by e-mail. What was typed stays until it is sent. */
export function MessageDialog({ id, open, onClose }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const shopify = useAppBridge();
  const { revalidate } = useRevalidator();
  const [text, setText] = useState("");
  const [trouble, setTrouble] = useState<string | null>(null);

  async function send() {
    const asked = await ask<MessageAnswer>(`/app/reviews/${id}/message`, posting({ text }));
    if (!asked.ok) return setTrouble(t(`trouble.${asked.trouble}`));
    const { answer } = asked;
    if (!answer.ok) {
      const [problem] = answer.problems;
      return setTrouble(problem ? problemText(texts, problem) : t("problems.invalid"));
    }
    setTrouble(null);
    setText("");
    onClose();
    shopify.toast.show(t("reviews.message.sent"));
    revalidate();
  }

  return (
    <Dialog
      id="write-to-author"
      open={open}
      title={t("reviews.message.title")}
      cancel={t("reviews.cancel")}
      action={{ label: t("reviews.message.send"), onPress: () => void send() }}
      onClose={onClose}
    >
      <BlockStack gap="300">
        <Text as="p">{t("reviews.message.what")}</Text>
        <TextField
          label={t("reviews.message.label")}
          value={text}
          onChange={(next) => {
            setText(next);
            setTrouble(null);
          }}
          multiline={5}
          autoComplete="off"
          error={trouble ?? false}
        />
      </BlockStack>
    </Dialog>
  );
}
