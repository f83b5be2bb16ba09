import { Badge, BlockStack, InlineStack, Link, Text } from "@shopify/polaris";
import { dayAndTime } from "../../ui/day-and-time";
import { useTexts } from "../../ui/texts";
import { ConfirmationLine } from "./confirmation-line";
import type { OrderRow } from "./order-row";

type Props = { row: OrderRow; timeZone: string };

const LINE = {
  padding: "var(--p-space-300) 0",
  borderTop: "1px solid var(--p-color-border-secondary)",
};

/** One order: when, how it stands, and a line for each thing that was agreed or asked. */
export function OrderEntry({ row, timeZone }: Props) {
  const { t, locale } = useTexts();
  const { id, number, orderedAt, standing, cancellation, withdrawals } = row;
  return (
    <li style={LINE}>
      <BlockStack gap="150">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h2" variant="headingSm">
            <Link url={`shopify://admin/orders/${id}`}>{t("orders.order", { number })}</Link>
          </Text>
          <Text as="span" tone="subdued">
            {dayAndTime(orderedAt, locale, timeZone)}
          </Text>
          <Badge>{t(`orders.standing.${standing}`)}</Badge>
        </InlineStack>
        <TermsLine terms={row.terms} number={number} />
        <ConfirmationLine row={row} timeZone={timeZone} />
        {cancellation && (
          <Text as="p">
            <Link url="/app/orders/cancellations">{t(`orders.cancellation.${cancellation}`)}</Link>
          </Text>
        )}
        {withdrawals > 0 && (
          <Text as="p">
            <Link url={`/app/orders/withdrawals?order=${id}`}>
              {t("orders.withdrawals", { count: withdrawals })}
            </Link>
          </Text>
        )}
      </BlockStack>
    </li>
  );
}

/** Which terms of sale applied, how they were accepted, and where to read them. */
function TermsLine({ terms, number }: Pick<OrderRow, "terms" | "number">) {
  const { t } = useTexts();
  const { how, url } = terms;
  if (how === null) return null;
  const version = terms.number ?? 0;
  return (
    <Text as="p" {...((how === "none" || how === "unknown") && { tone: "subdued" as const })}>
      {t(`orders.terms.${how}`, { version })}{" "}
      {url && (
        <Link url={url} external accessibilityLabel={t("orders.terms.readOf", { number })}>
          {t("orders.terms.read")}
        </Link>
      )}
    </Text>
  );
}
