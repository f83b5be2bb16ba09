import type { Order } from "@prisma/client";
import type { Deadline } from "./deadline";
import { holidaysIn } from "./holidays.server";
import { DAYS_BY_LAW, withdrawalDeadline } from "./period";

type Known = Pick<Order, "orderedAt" | "deliveredAt" | "country">;

/**
 * Until when an order's buyer can withdraw, as far as is known; null while it has not arrived. `days` are those
 * that the merchant gives; fewer than the law's are the law's.
 */
export async function orderPeriod(
  order: Known,
  timeZone: string,
  days = DAYS_BY_LAW,
): Promise<Deadline | null> {
  const contract = {
    ...{ kind: "goods" as const, concludedAt: order.orderedAt, deliveries: [order.deliveredAt] },
    ...{ days, informed: "in-time" as const },
  };
  const place = { timeZone, isHoliday: await holidaysIn(order.country, "holiday") };
  return withdrawalDeadline(contract, place);
}
