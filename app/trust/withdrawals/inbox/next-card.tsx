import { BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { dayAndTime } from "../../../ui/day-and-time";
import { SectionCard } from "../../../ui/section-card";
import { useTexts } from "../../../ui/texts";
import { STEPS, type StepName } from "../steps";
import { NextLine } from "./next-line";
import { TroubleLine } from "./trouble-line";
import type { Dealing } from "./use-withdrawal";
import type { WithdrawalView } from "./withdrawal-view";

type Props = { withdrawal: WithdrawalView; timeZone: string; dealing: Dealing };

/** What is due next, why, and the buttons that say that it is done. */
export function NextCard({ withdrawal, timeZone, dealing }: Props) {
  const { t, locale } = useTexts();
  const { flags, next, isByLaw, paidBackAt } = withdrawal;
  const steps = stepsToTake(withdrawal);
  return (
    <SectionCard title={t("withdrawals.nextTitle")}>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <NextLine next={next} />
          <Text as="p" tone="subdued">
            {t(`withdrawals.law.${next?.name ?? "none"}`)}
          </Text>
          {!isByLaw && next && <Text as="p">{t("withdrawals.law.elsewhere")}</Text>}
          {paidBackAt && next && next.name !== "closed" && (
            <Text as="p">
              {t("withdrawals.paidBack", { moment: dayAndTime(paidBackAt, locale, timeZone) })}
            </Text>
          )}
        </BlockStack>
        {flags.length > 0 && (
          <BlockStack as="ul" gap="100">
            {flags.map((flag) => (
              <li key={flag}>
                <Text as="p" tone="caution">
                  {t(`withdrawals.flagged.${flag}`)}
                </Text>
              </li>
            ))}
          </BlockStack>
        )}
        {steps.length > 0 && (
          <InlineStack gap="200">
            {steps.map((step) => (
              <Button
                key={step}
                onClick={() => dealing.take(step)}
                disabled={dealing.busy !== null}
                {...(step === next?.name && { variant: "primary" as const })}
              >
                {t(`withdrawals.take.${step}`)}
              </Button>
            ))}
          </InlineStack>
        )}
        <TroubleLine id="steps" said={dealing.troubleOf("steps")} />
      </BlockStack>
    </SectionCard>
  );
}

/** Of goods that never left nothing comes back; with the goods there nobody asks for a proof. */
function stepsToTake({ steps, awaitsGoods }: WithdrawalView): StepName[] {
  const taken = steps.filter(({ undone }) => !undone).map(({ name }) => name);
  if (taken.includes("closed")) return [];
  const areBack = taken.includes("goods-back");
  return STEPS.filter((step) => {
    if (taken.includes(step)) return false;
    if (step === "proof") return awaitsGoods && !areBack;
    return step !== "goods-back" || awaitsGoods;
  });
}
