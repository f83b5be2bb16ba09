import { Button, InlineError, InlineStack, Text } from "@shopify/polaris";
import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { ask, posting } from "../../ui/ask";
import { dayAndTime } from "../../ui/day-and-time";
import { useTexts } from "../../ui/texts";
import type { OrderRow } from "./order-row";

type Props = { row: OrderRow; timeZone: string };

/** Whether the confirmation has gone; what kept it, and sending it again. */
export function ConfirmationLine({ row: { id, number, confirmation }, timeZone }: Props) {
  const { t, locale } = useTexts();
  const { revalidate } = useRevalidator();
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (confirmation.state === "none") {
    if (!confirmation.why) return null;
    return (
      <Text as="p" tone="subdued">
        {t(`orders.unconfirmed.${confirmation.why}`)}
      </Text>
    );
  }
  const { state, at } = confirmation;
  const isStuck = state !== "sent" && state !== "waiting";

  async function sendAgain() {
    setSending(true);
    const asked = await ask(`/app/orders/${id}/confirmation`, posting({}));
    setSending(false);
    setTrouble(asked.ok ? null : t(`trouble.${asked.trouble}`));
    if (asked.ok) revalidate();
  }

  return (
    <div>
      <InlineStack gap="200" blockAlign="center">
        <Text as="p" {...(isStuck && { tone: "critical" as const })}>
          {t(`orders.confirmation.${state}`, { moment: dayAndTime(at, locale, timeZone) })}
        </Text>
        {isStuck && (
          <Button
            variant="plain"
            loading={sending}
            onClick={() => void sendAgain()}
            accessibilityLabel={t("orders.sendAgainTo", { number })}
          >
            {t("orders.sendAgain")}
          </Button>
        )}
      </InlineStack>
      {confirmation.trouble && (
        <Text as="p" tone="subdued" breakWord>
          {t("orders.said", { words: confirmation.trouble })}
        </Text>
      )}
      {trouble && (
        <div role="alert">
          <InlineError message={trouble} fieldID={id} />
        </div>
      )}
    </div>
  );
}
