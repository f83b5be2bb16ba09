import { Badge, InlineStack } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import { NextCard } from "./next-card";
import { ReturnCard } from "./return-card";
import { StatementCard } from "./statement-card";
import { StepsCard } from "./steps-card";
import { useWithdrawal } from "./use-withdrawal";
import { TONES } from "./withdrawal-entry";
import type { WithdrawalView } from "./withdrawal-view";

type Props = { withdrawal: WithdrawalView; timeZone: string };

export function Withdrawal({ withdrawal, timeZone }: Props) {
  const { t } = useTexts();
  const dealing = useWithdrawal(withdrawal.id);
  const { standing, flags } = withdrawal;
  return (
    <>
      <InlineStack gap="200">
        <Badge tone={TONES[standing]}>{t(`withdrawals.standing.${standing}`)}</Badge>
        {flags.map((flag) => (
          <Badge key={flag} tone="warning">
            {t(`withdrawals.flags.${flag}`)}
          </Badge>
        ))}
      </InlineStack>
      <NextCard {...{ withdrawal, timeZone, dealing }} />
      <StatementCard {...{ withdrawal, timeZone, dealing }} />
      <ReturnCard {...{ withdrawal, timeZone, dealing }} />
      <StepsCard {...{ withdrawal, timeZone, dealing }} />
    </>
  );
}
