import { BlockStack, Button, Text } from "@shopify/polaris";
import { dayAndTime } from "../../../ui/day-and-time";
import { SectionCard } from "../../../ui/section-card";
import { useTexts } from "../../../ui/texts";
import type { Dealing } from "./use-withdrawal";
import type { StepView } from "./withdrawal-row";
import type { WithdrawalView } from "./withdrawal-view";

type Props = { withdrawal: WithdrawalView; timeZone: string; dealing: Dealing };

const LIST_STYLE = {
  ...{ listStyle: "none", margin: 0, padding: 0 },
  ...{ display: "grid", gap: "var(--p-space-200)" },
} as const;

/** What was done, by whom and when; the last of it can be undone, and then says so. */
export function StepsCard({ withdrawal: { submittedAt, steps }, timeZone, dealing }: Props) {
  const { t, locale } = useTexts();
  const last = steps.filter(({ undone }) => !undone).at(-1);
  return (
    <SectionCard title={t("withdrawals.stepsTitle")}>
      <BlockStack gap="300">
        <ol style={LIST_STYLE}>
          <li>
            <Text as="p">{t("withdrawals.received")}</Text>
            <Text as="p" tone="subdued">
              {dayAndTime(submittedAt, locale, timeZone)}
            </Text>
          </li>
          {steps.map((step, place) => (
            <Taken key={place} step={step} timeZone={timeZone} />
          ))}
        </ol>
        {last && (
          <div>
            <Button
              variant="plain"
              disabled={dealing.busy !== null}
              onClick={() => dealing.undo(last.name)}
            >
              {t("withdrawals.undo", { step: t(`withdrawals.took.${last.name}`) })}
            </Button>
          </div>
        )}
      </BlockStack>
    </SectionCard>
  );
}

function Taken({ step, timeZone }: { step: StepView; timeZone: string }) {
  const { t, locale } = useTexts();
  const { name, at, by, undone } = step;
  return (
    <li>
      <Text as="p" {...(undone && { textDecorationLine: "line-through" as const })}>
        {t(`withdrawals.took.${name}`)}
      </Text>
      <Text as="p" tone="subdued">
        {t("withdrawals.by", { moment: dayAndTime(at, locale, timeZone), by })}
      </Text>
      {undone && (
        <Text as="p" tone="subdued">
          {t("withdrawals.undoneBy", {
            moment: dayAndTime(undone.at, locale, timeZone),
            by: undone.by,
          })}
        </Text>
      )}
    </li>
  );
}
