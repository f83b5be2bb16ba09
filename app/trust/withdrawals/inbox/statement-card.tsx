import { BlockStack, Text } from "@shopify/polaris";
import { AdminLink } from "../../../ui/admin-link";
import { day } from "../../../ui/day";
import { dayAndTime } from "../../../ui/day-and-time";
import { SectionCard } from "../../../ui/section-card";
import { useTexts } from "../../../ui/texts";
import { ReceiptMailLine } from "./receipt-mail-line";
import type { Dealing } from "./use-withdrawal";
import type { WithdrawalView } from "./withdrawal-view";

type Props = { withdrawal: WithdrawalView; timeZone: string; dealing: Dealing };

const ROWS = { margin: 0, display: "grid", gap: "var(--p-space-200)" } as const;
const TERM = { color: "var(--p-color-text-secondary)" } as const;
const SAID = { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" } as const;

/** What the buyer has stated, whether in time, and what became of the receipt. */
export function StatementCard({ withdrawal, timeZone, dealing }: Props) {
  const { t, locale } = useTexts();
  const { stated, isUnreadable, period, receipt, mail, number } = withdrawal;
  return (
    <SectionCard title={t("withdrawals.statedTitle")}>
      <BlockStack gap="300">
        <Rows withdrawal={withdrawal} timeZone={timeZone} />
        {!stated && (
          <Text as="p">{t(`withdrawals.${isUnreadable ? "statedUnreadable" : "statedGone"}`)}</Text>
        )}
        <Text as="p" {...(period.timeliness === "late" && { tone: "caution" as const })}>
          {t(`withdrawals.period.${period.timeliness}`, {
            day: period.lastDay === null ? "" : day(period.lastDay, locale),
          })}
        </Text>
        {period.isUntold && <Text as="p">{t("withdrawals.period.untold")}</Text>}
        {mail && <ReceiptMailLine {...{ mail, number, timeZone, dealing }} />}
        <Text as="p">
          <AdminLink url={receipt} external>
            {t("withdrawals.openReceipt")}
          </AdminLink>
        </Text>
      </BlockStack>
    </SectionCard>
  );
}

function Rows({ withdrawal, timeZone }: Pick<Props, "withdrawal" | "timeZone">) {
  const { t, locale } = useTexts();
  const { submittedAt, stated, hash } = withdrawal;
  const rows = {
    submittedAt: dayAndTime(submittedAt, locale, timeZone),
    ...(stated && {
      what: stated.extent === "items" ? stated.items : t("withdrawals.wholeOrder"),
      ...{ order: stated.order, name: stated.name, email: stated.email },
    }),
    hash,
  };
  return (
    <dl style={ROWS}>
      {(Object.keys(rows) as (keyof typeof rows)[]).map((name) => (
        <div key={name}>
          <dt style={TERM}>{t(`withdrawals.stated.${name}`)}</dt>
          <dd style={SAID}>{rows[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
