import { useAppBridge } from "@shopify/app-bridge-react";
import { BlockStack, Button, InlineStack, TextField } from "@shopify/polaris";
import { useState } from "react";
import { ask, posting } from "../../ui/ask";
import { useTexts } from "../../ui/texts";
import type { Locale } from "../locale";
import type { TestAnswer } from "./answers";
import type { Confirmation } from "./confirmation";

type Props = { value: Confirmation; language: Locale };

/** The mail as it stands in the form, to whichever mailbox the merchant wants to see it in. */
export function TestMail({ value, language }: Props) {
  const { t } = useTexts();
  const shopify = useAppBridge();
  const [to, setTo] = useState("");
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function send() {
    if (!/^\S+@\S+\.\S+$/.test(to.trim())) return setTrouble(t("problems.email-unreadable"));
    setSending(true);
    const body = { value, locale: language, to: to.trim() };
    const asked = await ask<TestAnswer>("/app/confirmation/test", posting(body));
    setSending(false);
    if (!asked.ok) return setTrouble(t(`trouble.${asked.trouble}`));
    const { answer } = asked;
    if (!answer.ok) {
      return setTrouble(t(`confirmation.test.${answer.why}`, { said: answer.said ?? "" }));
    }
    setTrouble(null);
    shopify.toast.show(t("confirmation.test.sent", { address: answer.to }));
  }

  return (
    <BlockStack gap="200">
      <TextField
        label={t("confirmation.test.to")}
        type="email"
        autoComplete="email"
        value={to}
        onChange={setTo}
        error={trouble ?? false}
      />
      <InlineStack>
        <Button onClick={() => void send()} loading={sending}>
          {t("confirmation.test.send")}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
