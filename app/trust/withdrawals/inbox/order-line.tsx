import { Link, Text } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import type { WithdrawalRow } from "./withdrawal-row";

/** Which order, as a way to it, and how much of it. */
export function OrderLine({ row: { order, extent } }: { row: WithdrawalRow }) {
  const { t } = useTexts();
  const name = !order
    ? t("withdrawals.orderUnknown")
    : order.number === ""
      ? t("withdrawals.orderForgotten")
      : t("withdrawals.order", { number: order.number });
  return (
    <Text as="p" breakWord>
      {order ? <Link url={`shopify://admin/orders/${order.id}`}>{name}</Link> : name}
      {extent && `, ${t(`withdrawals.extent.${extent}`)}`}
    </Text>
  );
}
