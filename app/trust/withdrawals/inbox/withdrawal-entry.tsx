import { Badge, BlockStack, InlineStack, Text } from "@shopify/polaris";
import { AdminLink } from "../../../ui/admin-link";
import { dayAndTime } from "../../../ui/day-and-time";
import { useTexts } from "../../../ui/texts";
import { NextLine } from "./next-line";
import { OrderLine } from "./order-line";
import type { WithdrawalRow } from "./withdrawal-row";
import { LIST } from "./withdrawal-search";

type Props = { row: WithdrawalRow; timeZone: string };

const LINE = {
  padding: "var(--p-space-300) 0",
  borderTop: "1px solid var(--p-color-border-secondary)",
};

export const TONES = {
  received: "attention",
  proof: "info",
  "goods-back": "info",
  refunded: "success",
  closed: undefined,
} as const;

/** One withdrawal: since when, of which order, what there is to look at, and what is due. */
export function WithdrawalEntry({ row, timeZone }: Props) {
  const { t, locale } = useTexts();
  const { id, number, submittedAt, flags, standing, next } = row;
  return (
    <li style={LINE}>
      <BlockStack gap="150">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingSm">
            <AdminLink url={`${LIST}/${id}`}>{t("withdrawals.one", { number })}</AdminLink>
          </Text>
          <Badge tone={TONES[standing]}>{t(`withdrawals.standing.${standing}`)}</Badge>
          {flags.map((flag) => (
            <Badge key={flag} tone="warning">
              {t(`withdrawals.flags.${flag}`)}
            </Badge>
          ))}
          <Text as="span" tone="subdued">
            {dayAndTime(submittedAt, locale, timeZone)}
          </Text>
        </InlineStack>
        {/* A withdrawal whose order is not found says so with its flag. */}
        {(row.order || row.extent) && <OrderLine row={row} />}
        {next && <NextLine next={next} />}
      </BlockStack>
    </li>
  );
}
