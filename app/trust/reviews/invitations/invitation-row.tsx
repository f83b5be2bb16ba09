import { Badge, BlockStack, Button, InlineError, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { ask } from "../../../ui/ask";
import { day } from "../../../ui/day";
import { useTexts } from "../../../ui/texts";
import type { StopAnswer } from "./answers";
import type { InvitationState } from "./invitation-state";
import type { StopReason } from "./stop-reasons";

/** A row of the list; times as text. */
export type RowOf = {
  id: string;
  orderNumber: string;
  state: InvitationState;
  byHand: boolean;
  dueAt: string | null;
  isDueNow: boolean;
  sentAt: string | null;
  remindedAt: string | null;
  answeredAt: string | null;
  stoppedAt: string | null;
  stoppedFor: StopReason | null;
  trouble: string | null;
  canResume: boolean;
};

const TONES = { due: "info", sent: undefined, answered: "success", stopped: "attention" } as const;

type Props = { invitation: RowOf; onChanged(): void };

export function InvitationRow({ invitation, onChanged }: Props) {
  const { t } = useTexts();
  const { orderNumber, state, byHand } = invitation;
  return (
    <InlineStack gap="300" align="space-between" blockAlign="start">
      <BlockStack gap="050">
        <InlineStack gap="200" align="start" blockAlign="center">
          <Text as="p" fontWeight="medium">
            {t("invitations.row.order", { number: orderNumber })}
          </Text>
          <Badge tone={TONES[state]}>{t(`invitations.list.${state}`)}</Badge>
          {byHand && (
            <Text as="span" tone="subdued">
              {t("invitations.row.byHand")}
            </Text>
          )}
        </InlineStack>
        <Story invitation={invitation} />
      </BlockStack>
      <StopButton invitation={invitation} onChanged={onChanged} />
    </InlineStack>
  );
}

/** What happened, and what is to come, one thing a line. */
function Story({ invitation }: { invitation: RowOf }) {
  const { t, locale } = useTexts();
  const { dueAt, isDueNow, sentAt, remindedAt, answeredAt, stoppedAt } = invitation;
  const on = (time: string) => ({ day: day(time, locale) });
  const next = sentAt ? "invitations.row.reminderOn" : "invitations.row.dueOn";
  const isTroubled = invitation.trouble && (dueAt || invitation.stoppedFor === "mail-refused");
  const lines = [
    sentAt && t("invitations.row.sentOn", on(sentAt)),
    remindedAt && t("invitations.row.remindedOn", on(remindedAt)),
    answeredAt && t("invitations.row.answeredOn", on(answeredAt)),
    stoppedAt && t("invitations.row.stoppedOn", on(stoppedAt)),
    invitation.stoppedFor && t(`invitations.why.${invitation.stoppedFor}`),
    dueAt && (isDueNow ? t("invitations.row.dueSoon") : t(next, on(dueAt))),
    isTroubled && t("invitations.row.trouble", { said: invitation.trouble ?? "" }),
  ];
  return lines.map(
    (line, index) =>
      line && (
        <Text as="p" key={index}>
          {line}
        </Text>
      ),
  );
}

/** Stops what is to come, or takes that back. */
function StopButton({ invitation, onChanged }: Props) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { id, orderNumber, dueAt, canResume } = invitation;
  if (!dueAt && !canResume) return null;
  const what = canResume ? "undo" : "stop";

  async function press() {
    setBusy(true);
    const path = `/app/reviews/invitations/${id}/stop`;
    const asked = await ask<StopAnswer>(path, { method: canResume ? "DELETE" : "POST" });
    setBusy(false);
    if (!asked.ok) setTrouble(t(`trouble.${asked.trouble}`));
    else setTrouble(asked.answer.ok || !canResume ? null : t("invitations.row.gone"));
    onChanged();
  }

  return (
    <BlockStack gap="100">
      <Button
        onClick={() => void press()}
        loading={busy}
        accessibilityLabel={t(`invitations.row.${what}Named`, { number: orderNumber })}
      >
        {t(`invitations.row.${what}`)}
      </Button>
      {trouble && (
        <div role="alert">
          <InlineError message={trouble} fieldID={id} />
        </div>
      )}
    </BlockStack>
  );
}
