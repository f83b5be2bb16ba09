import { Button, InlineStack, Text } from "@shopify/polaris";
import { dayAndTime } from "../../../ui/day-and-time";
import { useTexts } from "../../../ui/texts";
import { TroubleLine } from "./trouble-line";
import type { Dealing } from "./use-withdrawal";
import type { ReceiptMailView } from "./withdrawal-view";

type Props = { mail: ReceiptMailView; number: number; timeZone: string; dealing: Dealing };

/** Whether the receipt has gone; what kept it, and sending it again. */
export function ReceiptMailLine({ mail: { state, at, said }, number, timeZone, dealing }: Props) {
  const { t, locale } = useTexts();
  const isStuck = state !== "sent" && state !== "waiting";
  return (
    <div>
      <InlineStack gap="200" blockAlign="center">
        <Text as="p" {...(isStuck && { tone: "critical" as const })}>
          {t(`withdrawals.mail.${state}`, { moment: dayAndTime(at, locale, timeZone) })}
        </Text>
        {isStuck && (
          <Button
            variant="plain"
            loading={dealing.busy === "receipt"}
            onClick={dealing.sendReceipt}
            accessibilityLabel={t("withdrawals.sendAgainNamed", { number })}
          >
            {t("withdrawals.sendAgain")}
          </Button>
        )}
      </InlineStack>
      {said && state !== "sent" && (
        <Text as="p" tone="subdued" breakWord>
          {t("withdrawals.said", { words: said })}
        </Text>
      )}
      <TroubleLine id="receipt" said={dealing.troubleOf("receipt")} />
    </div>
  );
}
