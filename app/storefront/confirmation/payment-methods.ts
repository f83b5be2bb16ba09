import type { PaidBy } from "../../trust/confirmation/stated";
import { methodPaidBy } from "../../trust/payments/paid-by";
import { paymentsForLiquid } from "../../trust/payments/liquid";
import type { Reading } from "./reading";

/** How an order was paid, by the merchant's name of the method and what is said of it, else as Shopify calls it. */
export function paidBy(gateways: string[], { facts, said }: Reading): PaidBy[] {
  const { payments } = facts.settings;
  const explained = paymentsForLiquid(payments, facts)?.methods ?? [];
  const found = gateways.map((gateway) => {
    const id = methodPaidBy(gateway, payments)?.id;
    return { gateway, method: explained.find((one) => one.id === id) };
  });
  return found
    .filter(
      ({ method }, index) => !method || found.findIndex((one) => one.method === method) === index,
    )
    .map(({ gateway, method }) => ({
      name: method ? said(method.name) : gateway,
      charged: method ? said(method.charged) : null,
      cancel: method ? said(method.cancel_after) : null,
      steps: method ? said(method.steps) : null,
      data: method ? said(method.data) : null,
      refund: method ? said(method.refund) : null,
    }));
}
