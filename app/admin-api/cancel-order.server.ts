import type { Admin } from "./admin.server";
import { AdminTrouble } from "./trouble.server";

/** An order as whoever wants to cancel it must know it. What Shopify keeps back from the app is null. */
export type OrderNow = {
  /** As the shop writes its number: "#1042". */
  name: string;
  email: string | null;
  /** The ways in which it was paid, as Shopify calls them. */
  gateways: string[];
  cancelledAt: Date | null;
  /** All of it or some of it. */
  hasLeft: boolean;
};

const ORDER_NOW = `#graphql
  query OrderNow($id: ID!) {
    order(id: $id) {
      name
      email
      paymentGatewayNames
      cancelledAt
      displayFulfillmentStatus
    }
  }
` as const;

const CANCEL_ORDER = `#graphql
  mutation CancelOrder($id: ID!, $note: String!) {
    orderCancel(
      orderId: $id
      reason: CUSTOMER
      refundMethod: { originalPaymentMethodsRefund: true }
      restock: true
      notifyCustomer: false
      staffNote: $note
    ) {
      job {
        id
      }
      orderCancelUserErrors {
        code
        message
      }
    }
  }
` as const;

const gid = (id: string) => `gid://shopify/Order/${id}`;

/** Null: Shopify has no such order, or does not show one that is so old. */
export async function orderNow(admin: Admin, id: string): Promise<OrderNow | null> {
  const { order } = await admin.query(ORDER_NOW, { id: gid(id) });
  if (!order) return null;
  return {
    name: order.name,
    email: order.email || null,
    gateways: order.paymentGatewayNames,
    cancelledAt: order.cancelledAt ? new Date(order.cancelledAt) : null,
    hasLeft: ["FULFILLED", "PARTIALLY_FULFILLED"].includes(order.displayFulfillmentStatus),
  };
}

export type CancelAnswer = { ok: true } | { ok: false; said: string };

/**
 * Has Shopify cancel an order, pay back what was paid by the way it was paid, and put the goods back into stock. It
 * does so a moment later. Needs the optional scope `write_orders`: without it, `AdminTrouble` of kind `no-access`.
 */
export async function cancelOrder(admin: Admin, id: string, note: string): Promise<CancelAnswer> {
  const { orderCancel } = await admin.query(CANCEL_ORDER, { id: gid(id), note });
  const errors = orderCancel?.orderCancelUserErrors ?? [];
  if (errors.some(({ code }) => code === "INTERNAL_ERROR")) {
    throw new AdminTrouble("unavailable", "Shopify could not cancel the order now");
  }
  if (errors.length > 0) return { ok: false, said: errors.map((error) => error.message).join(" ") };
  return { ok: true };
}
