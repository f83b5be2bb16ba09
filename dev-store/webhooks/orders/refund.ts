import { gid } from "../../admin-api/gid.ts";
import type { OrderRecord, RefundLineRecord, RefundRecord } from "../../orders/records.ts";
import { decimal } from "../../shops/money.ts";
import { amountSet } from "./amounts.ts";

/** The one member of staff there is. */
const STAFF_ID = 1;

type LineFields = Record<string, unknown> & { id: number };

/** A refund; `lines` are the order's lines, as they are written in its own payload. */
export function refundPayload(
  order: OrderRecord,
  refund: RefundRecord,
  lines: readonly LineFields[],
  time: (at: string) => string,
) {
  const at = time(refund.createdAt);
  return {
    id: refund.id,
    admin_graphql_api_id: gid("Refund", refund.id),
    order_id: order.id,
    created_at: at,
    processed_at: at,
    note: refund.note ?? "",
    user_id: STAFF_ID,
    restock: true,
    return: null,
    duties: [],
    total_duties_set: amountSet(0, order.currency),
    order_adjustments: adjustments(order, refund),
    refund_shipping_lines: [],
    refund_line_items: refund.lines.map((line) => refundLine(order, line, lines)),
    transactions: [transaction(order, refund, at)],
  };
}

const priceOf = (order: OrderRecord, { lineId, quantity }: RefundLineRecord) =>
  (order.lines.find(({ id }) => id === lineId)?.price ?? 0) * quantity;

function refundLine(order: OrderRecord, line: RefundLineRecord, lines: readonly LineFields[]) {
  const price = priceOf(order, line);
  return {
    id: line.id,
    line_item_id: line.lineId,
    line_item: lines.find(({ id }) => id === line.lineId),
    quantity: line.quantity,
    location_id: null,
    restock_type: line.unsent === line.quantity ? "cancel" : "return",
    subtotal: price / 100,
    subtotal_set: amountSet(price, order.currency),
    total_tax: 0,
    total_tax_set: amountSet(0, order.currency),
  };
}

/** What the money paid back differs by from what the lines cost. */
function adjustments(order: OrderRecord, { id, transactionId, money = 0 }: RefundRecord) {
  if (money === 0) return [];
  return [
    {
      id: transactionId,
      order_id: order.id,
      refund_id: id,
      kind: "refund_discrepancy",
      reason: "Refund discrepancy",
      amount: decimal(-money),
      amount_set: amountSet(-money, order.currency),
      tax_amount: decimal(0),
      tax_amount_set: amountSet(0, order.currency),
    },
  ];
}

function transaction(order: OrderRecord, refund: RefundRecord, at: string) {
  const { id, lines, transactionId, money = 0 } = refund;
  const amount = lines.reduce((sum, line) => sum + priceOf(order, line), money);
  return {
    id: transactionId,
    admin_graphql_api_id: gid("OrderTransaction", transactionId),
    order_id: order.id,
    kind: "refund",
    gateway: order.paymentMethod,
    status: "success",
    message: null,
    created_at: at,
    processed_at: at,
    test: false,
    authorization: null,
    location_id: null,
    user_id: STAFF_ID,
    parent_id: null,
    device_id: null,
    error_code: null,
    source_name: "web",
    receipt: {},
    amount: decimal(amount),
    currency: order.currency,
    payment_id: `#${order.number}.${order.refunds.findIndex((one) => one.id === id) + 2}`,
    total_unsettled_set: {
      shop_money: { amount: "0.0", currency: "XXX" },
      presentment_money: { amount: "0.0", currency: "XXX" },
    },
    manual_payment_gateway: false,
    amount_rounding: null,
  };
}
