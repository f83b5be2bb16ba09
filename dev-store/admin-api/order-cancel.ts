import { cancel } from "../orders/cancel.ts";
import { OrderFault } from "../orders/fault.ts";
import { orderIsCancelled } from "../orders/orders.ts";
import type { CancelReason, OrderRecord } from "../orders/records.ts";
import type { World } from "../world.ts";
import { parseGid } from "./gid.ts";
import { jobThat } from "./jobs.ts";
import { orderInSight } from "./orders.ts";

type CancelArguments = {
  orderId: string;
  reason: CancelReason;
  restock: boolean;
  notifyCustomer?: boolean | null;
  refund?: boolean | null;
  refundMethod?: {
    originalPaymentMethodsRefund?: boolean | null;
    storeCreditRefund?: object | null;
  } | null;
  staffNote?: string | null;
};

const LONGEST_NOTE = 255;

/** `orderCancel`: looks at once whether it can be done, and does it a moment later. */
export function orderMutations(world: World) {
  return {
    orderCancel(asked: CancelArguments) {
      const { reason, refund, refundMethod } = asked;
      if (refundMethod?.storeCreditRefund || asked.notifyCustomer) {
        throw new Error("the dev store imitates neither store credit nor mails of Shopify's own");
      }
      const order = orderInSight(world, parseGid(asked.orderId)?.id);
      const fault = order ? faultOf(world, order, asked) : NOT_FOUND;
      if (!order || fault) return refused(fault ?? NOT_FOUND);
      const payBack = refund === true || refundMethod?.originalPaymentMethodsRefund === true;
      const job = jobThat(world, () => {
        if (!faultOf(world, order, asked)) orderIsCancelled(world, order, { reason, payBack });
      });
      return { job, orderCancelUserErrors: [], userErrors: [] };
    },
  };
}

type Fault = { field: string; code: string; message: string };

const NOT_FOUND: Fault = { field: "orderId", code: "NOT_FOUND", message: "Order does not exist" };

/** Tried out on a copy: what cannot be done with the order itself cannot be done with that. */
function faultOf(
  { state, now }: World,
  order: OrderRecord,
  { reason, refund, refundMethod, staffNote }: CancelArguments,
): Fault | null {
  const invalid = (field: string, message: string) => ({ field, code: "INVALID", message });
  if (refund != null && refundMethod != null) {
    return invalid("refundMethod", "Refund and refund method can't both be given");
  }
  if ((staffNote ?? "").length > LONGEST_NOTE) {
    return invalid("staffNote", `Staff note is too long (maximum is ${LONGEST_NOTE} characters)`);
  }
  try {
    cancel(state, structuredClone(order), { reason, payBack: false }, now());
    return null;
  } catch (error) {
    if (!(error instanceof OrderFault)) throw error;
    return invalid("orderId", `Cannot cancel the order: ${error.message}`);
  }
}

const refused = ({ field, code, message }: Fault) => ({
  job: null,
  orderCancelUserErrors: [{ __typename: "OrderCancelUserError", field: [field], code, message }],
  userErrors: [{ __typename: "UserError", field: [field], message }],
});
