import { Badge, BlockStack, Button, InlineError, InlineStack, Link, Text } from "@shopify/polaris";
import { useState } from "react";
import { dayAndTime } from "../../../ui/day-and-time";
import { useTexts } from "../../../ui/texts";
import { isUndecided } from "../cancellation";
import { age } from "./age";
import type { CancellationRow } from "./cancellation-row";
import { DeclineDialog } from "./decline-dialog";
import { EntryStory } from "./entry-story";
import { useDecisions } from "./use-decisions";

type Props = { row: CancellationRow; timeZone: string; now: string };

const LINE = {
  padding: "var(--p-space-300) 0",
  borderTop: "1px solid var(--p-color-border-secondary)",
};

const TONES = {
  open: "attention",
  confirmed: "info",
  stuck: "critical",
  cancelled: "success",
  declined: undefined,
  withdrawn: undefined,
  doubled: undefined,
} as const;

/** One request: which order, since when, how it stands, and what to do. */
export function RequestEntry({ row, timeZone, now }: Props) {
  const { t, locale } = useTexts();
  const { orderId, orderNumber, state, requestedAt } = row;
  const isOpen = isUndecided(state);
  const title = t("cancellations.order", { number: orderNumber });
  return (
    <li style={LINE}>
      <BlockStack gap="150">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="headingSm" breakWord>
            {orderId ? <Link url={`shopify://admin/orders/${orderId}`}>{title}</Link> : title}
          </Text>
          <Badge tone={TONES[state]}>{t(`cancellations.states.${state}`)}</Badge>
          <Text as="span" tone="subdued">
            {isOpen ? age(requestedAt, now, locale) : dayAndTime(requestedAt, locale, timeZone)}
          </Text>
        </InlineStack>
        <EntryStory row={row} timeZone={timeZone} />
        {isOpen && <Buttons row={row} />}
      </BlockStack>
    </li>
  );
}

function Buttons({ row }: { row: CancellationRow }) {
  const { t } = useTexts();
  const { id, orderId, orderNumber, hasLeft, isLookedFor, problem } = row;
  const { busy, trouble, confirm, decline, address } = useDecisions(id);
  const [isDeclining, setIsDeclining] = useState(false);
  const [email, setEmail] = useState<string | null>(null);
  const isGone = hasLeft || problem?.code === "left";
  const likely = isGone ? "left" : orderId === null ? "not-found" : null;
  return (
    <>
      <InlineStack gap="200" blockAlign="center">
        {orderId && !isGone && (
          <Button
            variant="primary"
            loading={busy}
            onClick={confirm}
            accessibilityLabel={t("cancellations.confirmNamed", { number: orderNumber })}
          >
            {t(problem ? "cancellations.again" : "cancellations.confirm")}
          </Button>
        )}
        <Button
          onClick={() => setIsDeclining(true)}
          accessibilityLabel={t("cancellations.declineNamed", { number: orderNumber })}
        >
          {t("cancellations.declineOne")}
        </Button>
        {orderId === null && !isLookedFor && email === null && (
          <Button variant="plain" onClick={() => void address().then(setEmail)}>
            {t("cancellations.showAddress")}
          </Button>
        )}
      </InlineStack>
      {email && (
        <Text as="p" breakWord>
          {email}
        </Text>
      )}
      {trouble && (
        <div role="alert">
          <InlineError message={trouble} fieldID={id} />
        </div>
      )}
      <DeclineDialog
        {...{ id, orderNumber, likely, open: isDeclining, onDecline: decline }}
        onClose={() => setIsDeclining(false)}
      />
    </>
  );
}
